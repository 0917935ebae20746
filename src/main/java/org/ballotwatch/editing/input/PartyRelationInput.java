package org.ballotwatch.editing.input;

import java.time.LocalDate;
import org.ballotwatch.actor.PartyTie;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("PartyRelationInput")
@Description("One source's word on what a party is to another.")
public class PartyRelationInput extends ReportInput {
    @NonNull
    @Id
    @Description("The party: its id, or its key.")
    public String party;

    @NonNull
    @Description("What it is to the other.")
    public PartyTie relation;

    @NonNull
    @Id
    @Description("The other party: its id, or its key.")
    public String other;

    @Description("From when on; left out where the source does not say.")
    public LocalDate since;

    @Description("A day on which it was so.")
    public LocalDate heldOn;

    @Description("Until when; left out where the source does not say.")
    public LocalDate until;
}
