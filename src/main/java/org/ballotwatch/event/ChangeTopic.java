package org.ballotwatch.event;

import org.eclipse.microprofile.graphql.Description;

@Description("A part of what is shown of an incident or election, with changes of its own.")
public enum ChangeTopic {
    @Description("When and where it took place, according to each source.")
    ACCOUNTS,

    @Description("Seats, votes and vote shares of an election, also those of its places.")
    RESULTS,

    @Description("What became of an election, such as its postponement.")
    STATUSES,

    @Description("Its figures, such as turnout or people killed.")
    FIGURES,

    @Description("Who took part in an incident, and who is responsible.")
    PARTICIPANTS,

    @Description("The elections behind an incident.")
    ELECTIONS,

    @Description("The incidents around an election.")
    INCIDENTS,

    @Description("The incidents that an incident is tied to.")
    RELATED_INCIDENTS,

    @Description("Disputes about it: their subjects, filers and steps.")
    DISPUTES,

    @Description("Assessments of an election.")
    ASSESSMENTS,

    @Description("Statements about it.")
    STATEMENTS,

    @Description("Its codes in data sets.")
    CODINGS
}
