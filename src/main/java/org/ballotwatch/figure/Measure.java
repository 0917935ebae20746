package org.ballotwatch.figure;

import org.eclipse.microprofile.graphql.Description;

@Description("What a figure counts, with its unit.")
public enum Measure {
    @Description("People killed.")
    KILLED,

    @Description("People injured.")
    INJURED,

    @Description("People arrested.")
    ARRESTED,

    @Description("People taking part.")
    PARTICIPANTS,

    @Description("Weapons used.")
    WEAPONS_USED,

    @Description("Weapons stopped before they struck.")
    WEAPONS_INTERCEPTED,

    @Description("Weapons that struck.")
    WEAPONS_STRUCK,

    @Description("Turnout in percent of the electorate, 0 to 100.")
    TURNOUT_PERCENT,

    @Description("People entitled to vote.")
    ELECTORATE,

    @Description("Votes cast.")
    VOTES_CAST,

    @Description("Candidates.")
    CANDIDATES,

    @Description("Seats in the chamber.")
    SEATS_TOTAL,

    @Description("Parties and coalitions that stood.")
    LISTS,

    @Description("Coalitions that stood.")
    COALITIONS,

    @Description("Parties that stood.")
    PARTIES,

    @Description("Appeals and complaints filed.")
    APPEALS_FILED,

    @Description("Appeals and complaints decided on so far.")
    APPEALS_REVIEWED,

    @Description("Appeals and complaints upheld.")
    APPEALS_UPHELD,

    @Description("Appeals and complaints dismissed, or recommended to be.")
    APPEALS_DISMISSED,

    @Description("Polling stations recounted.")
    STATIONS_RECOUNTED,

    @Description("Governorates or regions whose seats changed.")
    REGIONS_CHANGED
}
