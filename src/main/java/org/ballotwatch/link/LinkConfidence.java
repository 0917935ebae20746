package org.ballotwatch.link;

import org.eclipse.microprofile.graphql.Description;

@Description("How certain a link is: CERTAIN, PROBABLE, POSSIBLE, then CONTESTED.")
public enum LinkConfidence {
    @Description("Beyond doubt.")
    CERTAIN,

    @Description("Likely.")
    PROBABLE,

    @Description("Possible.")
    POSSIBLE,

    @Description("Disputed by somebody.")
    CONTESTED
}
