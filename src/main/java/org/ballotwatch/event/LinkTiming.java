package org.ballotwatch.event;

import org.eclipse.microprofile.graphql.Description;

@Description("In which phase of the election the incident's first day falls.")
public enum LinkTiming {
    @Description("Before the first voting day.")
    PRE_ELECTION,

    @Description("On a voting day.")
    ELECTION_DAY,

    @Description("After the vote, before a complete result was public; without any known result, up to 60 days.")
    COUNTING,

    @Description(
            "After a complete result, before it was certified or ratified; without that, up to 180 days after the vote.")
    RESULT_DISPUTE,

    @Description("After the final result, within a year of the vote.")
    GOVERNMENT_FORMATION,

    @Description("Later than that.")
    AFTER
}
