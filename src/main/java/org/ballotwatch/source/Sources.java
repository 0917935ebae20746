package org.ballotwatch.source;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
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

/** Reads of sources. */
@ApplicationScoped
public class Sources implements NodeFinder {
    private static final EntityColumns<Source> SOURCE = EntityColumns.of(Source.class);

    /** @param mentions whether the client selected a field of this name */
    public static EntityColumns<Source> columns(Predicate<String> mentions) {
        return SOURCE.neededFor(mentions);
    }

    /** The columns of a source as table {@code s}; {@link #read} reads them. */
    public static final String COLUMNS = SOURCE.of("s");

    /** Returns a source, or null if a left join found none. */
    public static Source read(RowReader row) {
        return SOURCE.read(row);
    }

    @Override
    public char kind() {
        return Source.KIND;
    }

    @Override
    public Uni<Map<UUID, Source>> byIds(Snapshot snapshot, List<UUID> ids) {
        Query query = new Query("select asked.id, " + COLUMNS
                        + StoredRecord.fromCanonical("source", "s", "asked.id = any(:ids)"))
                .bindIds("ids", ids);
        return BatchResults.byAsked(snapshot, query, Sources::read);
    }

    Uni<Source> find(Snapshot snapshot, RecordLookup lookup) {
        Query query = new Query("select " + COLUMNS
                + StoredRecord.fromCanonical("source", "s", lookup.condition("asked", "source_id")));
        return snapshot.first(lookup.bind(query), Sources::read);
    }

    /** Returns the direct copies of each source by publication day, by source; one statement. */
    Uni<Map<UUID, List<Source>>> copies(Snapshot snapshot, List<UUID> originals) {
        Query query = new Query("""
                select s.derived_from_id, %s
                from source s
                where s.derived_from_id = any(:ids)
                  and s.listed
                order by s.published_on nulls last, s.publisher, s.id""", COLUMNS).bindIds("ids", originals);
        return snapshot.grouped(query, Sources::read);
    }

    /**
     * Returns sources and those for which they count, by id; at most two statements.
     *
     * @param known sources that were already read
     */
    public Uni<Map<UUID, Source>> withVoices(Snapshot snapshot, Collection<Source> known, Collection<UUID> ids) {
        Map<UUID, Source> all = new HashMap<>();
        known.forEach(source -> all.put(source.uuid, source));
        return add(snapshot, all, ids)
                .flatMap(read -> add(
                        snapshot,
                        all,
                        all.values().stream().map(Source::voiceKey).toList()));
    }

    private Uni<Map<UUID, Source>> add(Snapshot snapshot, Map<UUID, Source> all, Collection<UUID> ids) {
        List<UUID> missing =
                ids.stream().filter(id -> !all.containsKey(id)).distinct().toList();
        if (missing.isEmpty()) {
            return Uni.createFrom().item(all);
        }
        return byIds(snapshot, missing).invoke(all::putAll).replaceWith(all);
    }

    Listing<Source> listing(Conditions where) {
        return new Listing<>(COLUMNS, "source s", where, Sources::read);
    }
}
