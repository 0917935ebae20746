package org.ballotwatch.election;

import org.eclipse.microprofile.graphql.Description;

@Description("Phase of an election.")
public enum LinkTiming {
    @Description("Before the first voting day.")
    PRE_ELECTION,

    @Description("On a voting day.")
    ELECTION_DAY,

    @Description("After a round of the vote and before the next one.")
    BETWEEN_ROUNDS,

    @Description(
            "After the last voting day, until a complete result or a dispute over the vote. Without either, 60 days.")
    COUNTING,

    @Description(
            "From a complete result or the first dispute over the vote, until the result is final and the last dispute is "
                    + "decided. Without that, 180 days after the last voting day.")
    RESULT_DISPUTE,

    @Description("After the vote was annulled, until it is held again. Without that, a year.")
    AFTER_ANNULMENT,

    @Description(
            "After the final result, until a new head of state or government holds office. Without that, a year after the "
                    + "last voting day.")
    GOVERNMENT_FORMATION,

    @Description("After all other phases.")
    AFTER
}
