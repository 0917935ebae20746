package org.ballotwatch.election;

import org.eclipse.microprofile.graphql.Description;

@Description("Stage of a result, after NIST SP 1500-100. Earliest first: PRE_ELECTION, UNSTATED, "
        + "UNOFFICIAL_PARTIAL, UNOFFICIAL_COMPLETE, RECOUNT, CORRECTION, CERTIFIED, RATIFIED.")
public enum ResultStage {
    @Description("A forecast before the vote.")
    PRE_ELECTION,

    @Description("The source does not state the stage.")
    UNSTATED,

    @Description("Some of the votes are counted.")
    UNOFFICIAL_PARTIAL,

    @Description("All votes are counted, but nothing is certified.")
    UNOFFICIAL_COMPLETE,

    @Description("After a recount.")
    RECOUNT,

    @Description("After an official correction.")
    CORRECTION,

    @Description("Announced as final by the election authority.")
    CERTIFIED,

    @Description("Confirmed by the court or body with the final word.")
    RATIFIED
}
