package org.ballotwatch.election;

import org.eclipse.microprofile.graphql.Description;

@Description("With which stage of the previous election a result is compared.")
public enum Comparison {
    @Description("Like with like: both results are of the same stage.")
    SAME_STAGE,

    @Description("The previous election has no result of this stage, so its latest one is taken.")
    LATEST_STAGE
}
