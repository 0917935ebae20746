package org.ballotwatch.election;

import org.eclipse.microprofile.graphql.Description;

@Description("What a result is compared with in the previous election. Seats of several parties are added "
        + "up. The comparison uses the same stage if both elections have it; both stages are shown.")
public enum Comparison {
    @Description("The contestant's own result of the same stage.")
    SAME_STAGE,

    @Description("The contestant's own latest result, as the previous election has none of this stage.")
    LATEST_STAGE,

    @Description("The result of the same party's candidate, as the contestant did not stand before.")
    SAME_PARTY,

    @Description("The result of its predecessor by renaming, succession or merger, as it had none of its own.")
    PREDECESSOR,

    @Description("The results of several predecessors, as it had none of its own.")
    MERGED_PARTIES,

    @Description("The results of the alliance's present members that had one. The alliance had none of its own.")
    ALLIANCE_MEMBERS,

    @Description("The result of the whole alliance it belonged to then, as it had none of its own.")
    ALLIANCE
}
