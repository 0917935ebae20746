package org.ballotwatch.incident;

import org.eclipse.microprofile.graphql.Description;

@Description("How a source ties an actor to a role in the deed.")
public enum Attribution {
    @Description("The actor claims it.")
    CLAIMED,

    @Description("The actor denies it.")
    DENIED,

    @Description("Suspicion falls on the actor.")
    SUSPECTED,

    @Description("Somebody accuses the actor.")
    ACCUSED,

    @Description("It is established, for example by a court.")
    CONFIRMED,

    @Description("The source says that nobody claimed it.")
    NO_CLAIM
}
