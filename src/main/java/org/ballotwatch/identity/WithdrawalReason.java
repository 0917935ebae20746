package org.ballotwatch.identity;

import org.eclipse.microprofile.graphql.Description;

@Description("Why a record was withdrawn.")
public enum WithdrawalReason {
    @Description("It was entered by mistake: there is no such thing.")
    MISTAKE,

    @Description("Sources made it up: it never happened, or never existed.")
    HOAX,

    @Description("It is real, but it has nothing to do with what is recorded here.")
    OUT_OF_SCOPE
}
