package org.ballotwatch.incident;

import org.ballotwatch.entry.KeyedKind;
import org.ballotwatch.entry.Refers;
import org.ballotwatch.report.ReportInput;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("IncidentLinkReportInput")
@Description("One source's word on how two incidents are linked.")
public class IncidentLinkInput extends ReportInput {
    @NonNull
    @Id
    @Refers(KeyedKind.INCIDENT)
    @Description("The incident, by id or key.")
    public String incident;

    @NonNull
    @Description("How the incident is linked to the other.")
    public IncidentRelation relation;

    @NonNull
    @Id
    @Refers(KeyedKind.INCIDENT)
    @Description("The other incident, by id or key.")
    public String other;
}
