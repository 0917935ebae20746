package org.ballotwatch.election;

import org.eclipse.microprofile.graphql.Description;

@Description("What kind of contestant receives votes or seats.")
public enum ContestantKind {
    @Description("A party, alliance or other list; \"party\" has its kind.")
    PARTY,

    @Description("A person, nominated by a party or not.")
    CANDIDATE,

    @Description("An option on the ballot, such as yes or no.")
    OPTION,

    @Description("Seats that nobody holds.")
    VACANT_SEATS,

    @Description("Seats set aside for a group and counted apart.")
    RESERVED_SEATS,

    @Description("Seats filled by appointment.")
    APPOINTED_SEATS
}
