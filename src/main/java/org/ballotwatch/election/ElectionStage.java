package org.ballotwatch.election;

import org.eclipse.microprofile.graphql.Description;

@Description("How far the results of an election had come on a day: the stages of results, or that it was annulled.")
public enum ElectionStage {
    @Description("No result is public, or only a forecast before the vote.")
    PRE_ELECTION,

    @Description("No public result states its stage.")
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
    RATIFIED,

    @Description("A court or another body with that power declared the vote invalid.")
    ANNULLED
}
