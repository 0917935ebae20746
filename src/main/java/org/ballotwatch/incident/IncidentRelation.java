package org.ballotwatch.incident;

import org.eclipse.microprofile.graphql.Description;

@Description("How one incident is linked to another.")
public enum IncidentRelation {
    @Description("It is part of the other.")
    PART_OF,

    @Description("It reacts to the other.")
    REACTION_TO,

    @Description("It is retaliation for the other.")
    RETALIATION_FOR,

    @Description("The same people allegedly did both.")
    SAME_PERPETRATOR,

    @Description("It investigates the other.")
    INVESTIGATION_OF,

    @Description("It came after the other, according to a source.")
    FOLLOWED
}
