package org.ballotwatch.incident;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("One entry of a page of incidents.")
public record IncidentEdge(
        @NonNull @Description("Cursor of this entry.") String cursor,

        @NonNull @Description("The entry.") Incident node) {}
