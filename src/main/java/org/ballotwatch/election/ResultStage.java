package org.ballotwatch.election;

import org.eclipse.microprofile.graphql.Description;

@Description("How far a result had come (after NIST SP 1500-100): PRE_ELECTION is the earliest, then UNSTATED,"
        + " UNOFFICIAL_PARTIAL, UNOFFICIAL_COMPLETE, RECOUNT, CORRECTION, CERTIFIED and RATIFIED.")
public enum ResultStage {
    @Description("A forecast before the vote.")
    PRE_ELECTION,

    @Description("The source does not say at which stage.")
    UNSTATED,

    @Description("Some of the votes are counted.")
    UNOFFICIAL_PARTIAL,

    @Description("All votes are counted, nothing is certified.")
    UNOFFICIAL_COMPLETE,

    @Description("After a recount.")
    RECOUNT,

    @Description("After an official correction.")
    CORRECTION,

    @Description("Announced as final by the election authority.")
    CERTIFIED,

    @Description("Confirmed by the court or body that has the last word.")
    RATIFIED
}
