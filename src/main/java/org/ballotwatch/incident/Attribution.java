package org.ballotwatch.incident;

import org.eclipse.microprofile.graphql.Description;

@Description("How a source ties an actor to a role.")
public enum Attribution {
    @Description("The actor claimed it.")
    CLAIMED,

    @Description("The actor denied it.")
    DENIED,

    @Description("The actor is suspected.")
    SUSPECTED,

    @Description("The actor is accused.")
    ACCUSED,

    @Description("It is established, for example by a court.")
    CONFIRMED,

    @Description("The source says that nobody claimed it.")
    NO_CLAIM
}
