package org.ballotwatch.editing.input;

import org.ballotwatch.incident.IncidentRelation;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("IncidentLinkReportInput")
@Description("One source's word on how two incidents are linked.")
public class IncidentLinkInput extends ReportInput {
    @NonNull
    @Id
    @Description("The incident, by id or key.")
    public String incident;

    @NonNull
    @Description("How the incident is linked to the other.")
    public IncidentRelation relation;

    @NonNull
    @Id
    @Description("The other incident, by id or key.")
    public String other;
}
