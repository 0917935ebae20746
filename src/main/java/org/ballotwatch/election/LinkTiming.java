package org.ballotwatch.election;

import org.eclipse.microprofile.graphql.Description;

@Description("Phase of the election on the first day of the incident.")
public enum LinkTiming {
    @Description("Before the first voting day.")
    PRE_ELECTION,

    @Description("On a voting day.")
    ELECTION_DAY,

    @Description(
            "After the vote and before a complete result was public. Without any known result, up to 60 " + "days.")
    COUNTING,

    @Description("After a complete result and before it was certified or ratified. Without that, up to 180 days "
            + "after the vote.")
    RESULT_DISPUTE,

    @Description("After the final result, within a year of the vote.")
    GOVERNMENT_FORMATION,

    @Description("Later.")
    AFTER
}
