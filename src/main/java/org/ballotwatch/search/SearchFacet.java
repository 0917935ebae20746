package org.ballotwatch.search;

import org.ballotwatch.incident.IncidentType;
import org.ballotwatch.place.Country;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Description("Number of hits of a search that are of one kind, one country and, for incidents, one type.")
public record SearchFacet(
        @NonNull @Description("What kind of records they are.")
        RecordKind kind,

        @Description("Their country; null if they have none.") @Nullable
        Country country,

        @Description("Their primary type; null if they are no incidents.") @Nullable
        IncidentType incidentType,

        @Description("Number of records, at least 1.") int count) {}
