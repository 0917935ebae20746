package org.ballotwatch.figure;

import org.eclipse.microprofile.graphql.Description;

@Description("Who is counted.")
public enum Counted {
    @Description("Everybody.")
    ALL,

    @Description("Civilians.")
    CIVILIANS,

    @Description("Protesters.")
    PROTESTERS,

    @Description("Members of the security forces.")
    SECURITY_FORCES,

    @Description("Guards of the target.")
    GUARDS,

    @Description("The target itself.")
    TARGET
}
