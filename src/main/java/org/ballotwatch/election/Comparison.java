package org.ballotwatch.election;

import org.eclipse.microprofile.graphql.Description;

@Description(
        "With what of the previous election a result is compared. Of several parties the seats are added up. It is the"
                + " same stage wherever there is one; the stages of both results tell.")
public enum Comparison {
    @Description("With the party's own result of the same stage: like with like.")
    SAME_STAGE,

    @Description("With the party's own latest result: the previous election has none of this stage.")
    LATEST_STAGE,

    @Description(
            "With that of the party that it came from by a new name, succession or merger; it had none of its own.")
    PREDECESSOR,

    @Description("With those of several parties that it came from; it had none of its own.")
    MERGED_PARTIES,

    @Description(
            "With those of the parties that make up the alliance now, as far as they had any; it had none of its own.")
    ALLIANCE_MEMBERS,

    @Description("With that of the whole alliance to which the party belonged then; it had none of its own.")
    ALLIANCE
}
