package org.ballotwatch.actor;

import org.eclipse.microprofile.graphql.Description;

@Description("How two parties are related.")
public enum PartyTie {
    @Description("It is a member of the alliance.")
    MEMBER_OF,

    @Description("It succeeded the other.")
    SUCCESSOR,

    @Description("It came from a merger that ended the other.")
    MERGER,

    @Description("It split from the other.")
    SPLINTER,

    @Description("It is the other under a new name.")
    RENAMED
}
