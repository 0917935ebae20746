package org.ballotwatch.link;

import org.eclipse.microprofile.graphql.Description;

@Description("How sure the tie is, the surest first.")
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
