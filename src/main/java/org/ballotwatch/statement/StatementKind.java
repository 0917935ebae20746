package org.ballotwatch.statement;

import org.eclipse.microprofile.graphql.Description;

@Description("What is done by saying it.")
public enum StatementKind {
    @Description("It condemns what happened.")
    CONDEMNATION,

    @Description("It lays the matter at the door of somebody, named or not.")
    ACCUSATION,

    @Description("It denies a part in the matter, or that it happened as told.")
    DENIAL,

    @Description("It claims the deed.")
    CLAIM,

    @Description("It refuses to accept a result or a decision.")
    REJECTION,

    @Description("It calls for something to be done.")
    DEMAND,

    @Description("It threatens.")
    THREAT,

    @Description("It takes a side or offers help.")
    SUPPORT,

    @Description("It tells what was done, found or will be done.")
    ANNOUNCEMENT,

    @Description("Anything else, also where what was said is not recorded.")
    OTHER
}
