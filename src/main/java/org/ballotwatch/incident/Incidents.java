package org.ballotwatch.incident;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.ballotwatch.database.Conditions;
import org.ballotwatch.database.EntityColumns;
import org.ballotwatch.database.Query;
import org.ballotwatch.database.RowReader;
import org.ballotwatch.database.Snapshot;
import org.ballotwatch.graphql.node.NodeFinder;
import org.ballotwatch.graphql.paging.Listing;
import org.ballotwatch.identity.BatchResults;
import org.ballotwatch.identity.RecordLookup;
import org.ballotwatch.identity.StoredRecord;

/** Reads of incidents. */
@ApplicationScoped
public class Incidents implements NodeFinder {
    private static final EntityColumns<Incident> INCIDENT = EntityColumns.of(Incident.class);

    /** @param mentions whether the client selected a field of this name */
    public static EntityColumns<Incident> columns(Predicate<String> mentions) {
        return INCIDENT.neededFor(mentions);
    }

    /** The columns of an incident as table {@code i}; {@link #read} reads them. */
    public static final String COLUMNS = INCIDENT.of("i");

    public static Incident read(RowReader row) {
        return INCIDENT.read(row);
    }

    @Override
    public char kind() {
        return Incident.KIND;
    }

    @Override
    public Uni<Map<UUID, Incident>> byIds(Snapshot snapshot, List<UUID> ids) {
        Query query = new Query("select asked.id, " + COLUMNS
                        + StoredRecord.fromCanonical("incident", "i", "asked.id = any(:ids)"))
                .bindIds("ids", ids);
        return BatchResults.byAsked(snapshot, query, Incidents::read);
    }

    Uni<Incident> find(Snapshot snapshot, RecordLookup lookup, IncidentReads reads) {
        Query query = new Query("select " + reads.columns()
                + StoredRecord.fromCanonical("incident", "i", reads.join(), lookup.condition("asked", "incident_id")));
        return snapshot.first(lookup.bind(query), reads::read);
    }

    Listing<Incident> listing(Conditions where, IncidentReads reads) {
        return new Listing<>(reads.columns(), "incident i", reads.join(), where, reads::read);
    }
}
