package org.ballotwatch.election;

import org.eclipse.microprofile.graphql.Description;

@Description("Why an incident is linked to an election: the six reasons of MAVERICK, and an editor's.")
public enum LinkCriterion {
    @Description("The source says so.")
    STATED_BY_SOURCE,

    @Description("A party-affiliated actor took part.")
    PARTY_TIED_ACTOR,

    @Description("The target was a candidate, voter, office or object of the election.")
    ELECTORAL_TARGET,

    @Description("It aimed at the vote or its outcome.")
    AIMS_AT_PROCESS_OR_OUTCOME,

    @Description("It belongs to a series of events about the election.")
    PART_OF_ELECTORAL_EPISODE,

    @Description("It happened in the same country within six months before the first or after the last voting day.")
    WITHIN_SIX_MONTHS,

    @Description("An editor links it, for the reason in the report's note.")
    EDITOR_JUDGEMENT
}
