package org.ballotwatch.link;

import org.eclipse.microprofile.graphql.Description;

@Description("How sure the tie is: CERTAIN, then PROBABLE, POSSIBLE and CONTESTED.")
public enum LinkConfidence {
    @Description("It is beyond doubt.")
    CERTAIN,

    @Description("It is likely.")
    PROBABLE,

    @Description("It may be.")
    POSSIBLE,

    @Description("Somebody disputes it.")
    CONTESTED
}
