package org.ballotwatch.election;

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
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.graphql.node.NodeFinder;
import org.ballotwatch.graphql.paging.Listing;
import org.ballotwatch.identity.BatchResults;
import org.ballotwatch.identity.RecordLookup;
import org.ballotwatch.identity.RecordReference;
import org.ballotwatch.identity.StoredRecord;

/** Reads of elections. */
@ApplicationScoped
public class Elections implements NodeFinder {
    private static final EntityColumns<Election> ELECTION = EntityColumns.of(Election.class);

    private static final String COLUMNS = columns("e");

    /** @param mentions whether the client selected a field of this name */
    public static EntityColumns<Election> columns(Predicate<String> mentions) {
        return ELECTION.neededFor(mentions);
    }

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
    public Uni<Void> checkCountry(Snapshot snapshot, RecordReference election, UUID country) {
        Query query = new Query("select e.country_id from election e where e.id = " + election.sql());
        return snapshot.first(election.bind(query), RowReader::uuid).map(own -> {
            if (own != null && !own.equals(country)) {
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

    /**
     * SQL of the id of an election's first round; null if it is no later round. A run-off that names none follows the latest
     * vote for the same office and place in the half year before it.
     */
    static String firstRound(String alias) {
        return """
                coalesce(%1$s.first_round_id, case when %1$s.type = 'RUNOFF' then (
                  select f.id from election f
                  where f.country_id = %1$s.country_id and f.listed
                    and f.type in ('PRESIDENTIAL', 'PARLIAMENTARY', 'GENERAL', 'LOCAL', 'REGIONAL', 'BY_ELECTION')
                    and f.chamber is not distinct from %1$s.chamber and f.place_id is not distinct from %1$s.place_id
                    and f.starts_on < %1$s.starts_on and f.starts_on >= %1$s.starts_on - 183
                  order by f.starts_on desc, f.id desc
                  limit 1) end)""".formatted(alias);
    }
}
