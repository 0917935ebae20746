package org.ballotwatch.election;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.database.Conditions;
import org.ballotwatch.database.EntityColumns;
import org.ballotwatch.database.Query;
import org.ballotwatch.database.RowReader;
import org.ballotwatch.database.Snapshot;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.graphql.node.NodeFinder;
import org.ballotwatch.graphql.paging.Listing;
import org.ballotwatch.identity.BatchResults;
import org.ballotwatch.identity.RecordLookup;
import org.ballotwatch.identity.StoredRecord;

/** Reads of elections. */
@ApplicationScoped
public class Elections implements NodeFinder {
    private static final EntityColumns<Election> ELECTION = EntityColumns.of(Election.class);

    private static final String COLUMNS = columns("e");

    /** The columns of an election, given the alias of its table; {@link #read} reads them. */
    public static String columns(String alias) {
        return ELECTION.of(alias);
    }

    public static Election read(RowReader row) {
        return ELECTION.read(row);
    }

    @Override
    public char kind() {
        return Election.KIND;
    }

    @Override
    public Uni<Map<UUID, Election>> byIds(Snapshot snapshot, List<UUID> ids) {
        Query query = new Query("select asked.id, " + COLUMNS
                        + StoredRecord.fromCanonical("election", "e", "asked.id = any(:ids)"))
                .bindIds("ids", ids);
        return BatchResults.byAsked(snapshot, query, Elections::read);
    }

    Uni<Election> find(Snapshot snapshot, RecordLookup lookup) {
        Query query = new Query("select " + COLUMNS
                + StoredRecord.fromCanonical("election", "e", lookup.condition("asked", "election_id")));
        return snapshot.first(lookup.bind(query), Elections::read);
    }

    /**
     * Rejects a {@code filter.country} that is not the country of {@code filter.election}.
     *
     * @param country null if no country has that code
     */
    public Uni<Void> checkCountry(Snapshot snapshot, UUID election, UUID country) {
        return byIds(snapshot, List.of(election)).map(found -> {
            if (found.containsKey(election) && !found.get(election).countryId.equals(country)) {
                throw Refusal.argument(
                        "filter.country",
                        "filter.country is not the country of filter.election; leave one of them out");
            }
            return null;
        });
    }

    Listing<Election> listing(Conditions where) {
        return new Listing<>(COLUMNS, "election e", where, Elections::read);
    }

    /** The elections of the same chamber and type adjacent to the given ones, by the given elections' ids. */
    Uni<Map<UUID, Election>> neighbours(Snapshot snapshot, Collection<UUID> ids, AdjacentElection adjacent) {
        Query query = new Query("""
                select this.id, %s
                from election this
                %s
                where this.id = any(:ids)""", columns("other"), adjacent.join()).bindIds("ids", ids);
        Map<UUID, Election> found = new HashMap<>();
        return snapshot.list(query, row -> found.put(row.uuid(), read(row))).map(rows -> found);
    }
}
