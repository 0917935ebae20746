package org.ballotwatch.election;

import org.eclipse.microprofile.graphql.Description;

@Description("Phase of an election.")
public enum LinkTiming {
    @Description("Before the first voting day.")
    PRE_ELECTION,

    @Description("On a voting day.")
    ELECTION_DAY,

    @Description(
            "After the last voting day and before a complete result was public. Without any known result, up to 60 days.")
    COUNTING,

    @Description("After a complete result and before it was certified or ratified. Without that, up to 180 days "
            + "after the last voting day.")
    RESULT_DISPUTE,

    @Description("After the final result, within a year of the last voting day.")
    GOVERNMENT_FORMATION,

    @Description("Later.")
    AFTER
}
