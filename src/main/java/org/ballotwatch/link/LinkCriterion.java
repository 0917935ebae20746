package org.ballotwatch.link;

import org.eclipse.microprofile.graphql.Description;

@Description("Why an incident counts as tied to an election: MAVERICK's six reasons, and an editor's.")
public enum LinkCriterion {
    @Description("The source says so.")
    STATED_BY_SOURCE,

    @Description("An actor with ties to a party took part.")
    PARTY_TIED_ACTOR,

    @Description("The target was a candidate, voter, office or thing of the election.")
    ELECTORAL_TARGET,

    @Description("It was meant to change the vote or its outcome.")
    AIMS_AT_PROCESS_OR_OUTCOME,

    @Description("It belongs to a chain of events about the election.")
    PART_OF_ELECTORAL_EPISODE,

    @Description("It happened in the same country within six months of the vote.")
    WITHIN_SIX_MONTHS,

    @Description("An editor ties it, for a reason that stands in the report's note.")
    EDITOR_JUDGEMENT
}
