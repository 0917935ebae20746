package org.ballotwatch.incident;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A link between two incidents, with every report of it.")
public record IncidentLink(
        @NonNull @Description("How the two are linked.") IncidentRelation relation,

        @NonNull @Description("The other incident.") Incident incident,

        @NonNull @Description("All reports of this link, by the day they became public.")
        List<@NonNull IncidentLinkReport> reports) {}
