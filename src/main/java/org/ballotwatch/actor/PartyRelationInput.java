package org.ballotwatch.actor;

import java.time.LocalDate;
import org.ballotwatch.entry.KeyedKind;
import org.ballotwatch.entry.Refers;
import org.ballotwatch.report.ReportInput;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("PartyRelationInput")
@Description("One source's word on how two parties are related.")
public class PartyRelationInput extends ReportInput {
    @NonNull
    @Id
    @Refers(KeyedKind.PARTY)
    @Description("The party, by id or key.")
    public String party;

    @NonNull
    @Description("How the incident is linked to the other.")
    public PartyTie relation;

    @NonNull
    @Id
    @Refers(KeyedKind.PARTY)
    @Description("The other party, by id or key.")
    public String other;

    @Description("First day. Omit it if the source does not say.")
    public LocalDate since;

    @Description("A day on which the relation held.")
    public LocalDate heldOn;

    @Description("Last day. Omit it if the source does not say.")
    public LocalDate until;
}
