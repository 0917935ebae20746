package org.ballotwatch.place;

import org.eclipse.microprofile.graphql.Description;

@Description("What kind of country it is.")
public enum CountryKind {
    @Description("A country or territory that ISO 3166-1 has today.")
    COUNTRY,

    @Description("A former country: one of ISO 3166-3, which ended, became part of another or took another name.")
    FORMER,

    @Description("A territory that governs itself, that other states claim, and that ISO 3166-1 does not have.")
    DISPUTED,

    @Description("A union of states, for what it elects itself.")
    UNION,

    @Description("No country: its name says why, such as international waters.")
    NONE
}
