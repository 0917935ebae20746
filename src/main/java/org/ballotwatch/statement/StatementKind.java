package org.ballotwatch.statement;

import org.eclipse.microprofile.graphql.Description;

@Description("What kind of statement it is.")
public enum StatementKind {
    @Description("It condemns what happened.")
    CONDEMNATION,

    @Description("It blames somebody, named or not.")
    ACCUSATION,

    @Description("It denies involvement, or that it happened as reported.")
    DENIAL,

    @Description("It claims responsibility.")
    CLAIM,

    @Description("It refuses to accept a result or a decision.")
    REJECTION,

    @Description("It demands an action.")
    DEMAND,

    @Description("It threatens.")
    THREAT,

    @Description("It supports a side or offers help.")
    SUPPORT,

    @Description("It informs about what was done, found or planned.")
    ANNOUNCEMENT,

    @Description("It judges how an election was prepared, held or counted.")
    ASSESSMENT,

    @Description("It concedes defeat.")
    CONCESSION,

    @Description("It congratulates a winner.")
    CONGRATULATION,

    @Description("It apologizes.")
    APOLOGY,

    @Description("It takes back what the speaker said before.")
    RETRACTION,

    @Description("Anything else, also if its content is not recorded.")
    OTHER
}
