package org.ballotwatch.actor;

import org.eclipse.microprofile.graphql.Description;

@Description("What one party is to another.")
public enum PartyTie {
    @Description("It belongs to the alliance.")
    MEMBER_OF,

    @Description("It took the other's place.")
    SUCCESSOR,

    @Description("It came out of a merger in which the other went up.")
    MERGER,

    @Description("It broke away from the other.")
    SPLINTER,

    @Description("It is the other under a new name.")
    RENAMED
}
