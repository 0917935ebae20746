package org.ballotwatch.actor;

import org.eclipse.microprofile.graphql.Description;

@Description("What kind of contender a party is.")
public enum PartyKind {
    @Description("A political party.")
    PARTY,

    @Description("A list or coalition of several parties.")
    ALLIANCE,

    @Description("A political movement that contests elections.")
    MOVEMENT,

    @Description("Candidates without a party, counted together.")
    INDEPENDENTS,

    @Description("Several parties that a source counts as one.")
    GROUPED
}
