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

    @Description("People held in custody, however they came there.")
    DETAINED,

    @Description("People released from custody or captivity.")
    RELEASED,

    @Description("People abducted.")
    ABDUCTED,

    @Description("People missing.")
    MISSING,

    @Description("People raped or otherwise sexually assaulted.")
    RAPED,

    @Description("People who fled or were driven from their homes.")
    DISPLACED,

    @Description("People deported or expelled.")
    DEPORTED,

    @Description("People charged with a crime.")
    CHARGED,

    @Description("People convicted of a crime.")
    CONVICTED,

    @Description("People harmed in any way, if the source does not say how.")
    VICTIMS,

    @Description("Buildings damaged or destroyed.")
    BUILDINGS_DAMAGED,

    @Description("Buildings destroyed.")
    BUILDINGS_DESTROYED,

    @Description("Vehicles damaged or destroyed.")
    VEHICLES_DAMAGED,

    @Description("People taking part.")
    PARTICIPANTS,

    @Description("Weapons used.")
    WEAPONS_USED,

    @Description("Weapons stopped before they struck.")
    WEAPONS_INTERCEPTED,

    @Description("Weapons that struck.")
    WEAPONS_STRUCK,

    @Description("Turnout in percent of the electorate; above 100 if a source says so.")
    TURNOUT_PERCENT,

    @Description("People entitled to vote.")
    ELECTORATE,

    @Description("Votes cast.")
    VOTES_CAST,

    @Description("People on the register of voters.")
    VOTERS_REGISTERED,

    @Description("Invalid ballots. Blank ones are among them unless the source counts them apart.")
    BALLOTS_INVALID,

    @Description("Blank ballots.")
    BALLOTS_BLANK,

    @Description("Valid votes.")
    VOTES_VALID,

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

    @Description("Polling stations planned or set up.")
    POLLING_STATIONS,

    @Description("Polling stations that opened.")
    POLLING_STATIONS_OPENED,

    @Description("Polling stations that stayed or were closed, so that nobody could vote there.")
    POLLING_STATIONS_CLOSED,

    @Description("Constituencies without a vote.")
    CONSTITUENCIES_WITHOUT_VOTE,

    @Description("Election observers.")
    OBSERVERS,

    @Description("People who ran the vote or the count.")
    ELECTION_STAFF,

    @Description("Polling stations recounted.")
    STATIONS_RECOUNTED,

    @Description("Governorates or regions whose seats changed.")
    REGIONS_CHANGED
}
