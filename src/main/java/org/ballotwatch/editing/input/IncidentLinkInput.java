package org.ballotwatch.editing.input;

import org.ballotwatch.incident.IncidentRelation;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("IncidentLinkReportInput")
@Description("One source's word on what an incident has to do with another.")
public class IncidentLinkInput extends ReportInput {
    @NonNull
    @Id
    @Description("The incident: its id, or its key.")
    public String incident;

    @NonNull
    @Description("What it is to the other.")
    public IncidentRelation relation;

    @NonNull
    @Id
    @Description("The other incident: its id, or its key.")
    public String other;
}
