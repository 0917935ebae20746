package org.ballotwatch.incident;

import org.eclipse.microprofile.graphql.Description;

@Description("How one incident is tied to another.")
public enum IncidentRelation {
    @Description("It is a part of the other.")
    PART_OF,

    @Description("It reacts to the other.")
    REACTION_TO,

    @Description("It is revenge for the other.")
    RETALIATION_FOR,

    @Description("The same people are said to have done both.")
    SAME_PERPETRATOR,

    @Description("It looks into the other.")
    INVESTIGATION_OF,

    @Description("It came after the other, and a source says so.")
    FOLLOWED
}
