package org.ballotwatch.place;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.database.EntityColumns;
import org.ballotwatch.database.Query;
import org.ballotwatch.database.RowReader;
import org.ballotwatch.database.Snapshot;
import org.ballotwatch.graphql.engine.Selection;
import org.ballotwatch.graphql.node.NodeFinder;

/** Reads of places, each with the whole chain above it. */
@ApplicationScoped
public class Places implements NodeFinder {
    private static final EntityColumns<Place> PLACE = EntityColumns.of(Place.class);

    /** The columns of a place as table {@code l}; {@link #read} reads them. */
    public static final String COLUMNS = PLACE.of("l");

    /** A place, or null if a left join found none. */
    public static Place read(RowReader row) {
        return PLACE.read(row);
    }

    /**
     * The next place of a chain. PostgreSQL expects many more rows of a recursion than come, and would read all places; with
     * the offset it finds each by its id.
     */
    private static final String PARENT =
            "cross join lateral (select p.* from place p where p.id = chain.parent_id offset 0) as l";

    @Override
    public char kind() {
        return Place.KIND;
    }

    @Override
    public Uni<Map<UUID, Place>> byIds(Snapshot snapshot, List<UUID> ids) {
        Query query = new Query("""
                with recursive chain as (
                  select asked.id as asked_id, l.*
                  from place asked
                  join place l on l.id = coalesce(asked.merged_into_id, asked.id)
                  where asked.id = any(:ids)
                  union
                  select null, l.* from chain %s
                )
                select chain.asked_id, %s
                from chain""", PARENT, PLACE.of("chain")).bindIds("ids", ids);
        Map<UUID, Place> byAsked = new HashMap<>();
        return snapshot.list(query, row -> {
                    UUID asked = row.uuid();
                    Place place = PLACE.read(row);
                    byAsked.put(asked == null ? place.uuid : asked, place);
                    return place;
                })
                .map(places -> {
                    tied(places);
                    return byAsked;
                });
    }

    /**
     * Returns the places, by id; at most one statement.
     *
     * @param selection the selection on them; the enclosing places are read only if selected
     */
    public Uni<Map<UUID, Place>> selected(Snapshot snapshot, Collection<UUID> ids, Selection selection) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return selection.contains("parent") ? chains(snapshot, ids) : alone(snapshot, ids);
    }

    private static Uni<Map<UUID, Place>> alone(Snapshot snapshot, Collection<UUID> ids) {
        Query query = new Query("""
                select %s
                from place l
                where l.id = any(:ids)""", COLUMNS).bindIds("ids", ids);
        return snapshot.list(query, PLACE::read).map(Places::tied);
    }

    /** Returns the places and all enclosing places, by id and linked together; one statement whatever the depth. */
    private static Uni<Map<UUID, Place>> chains(Snapshot snapshot, Collection<UUID> ids) {
        Query query = new Query("""
                with recursive chain as (
                  select l.* from place l where l.id = any(:ids)
                  union
                  select l.* from chain %s
                )
                select %s
                from chain""", PARENT, PLACE.of("chain")).bindIds("ids", ids);
        return snapshot.list(query, PLACE::read).map(Places::tied);
    }

    private static Map<UUID, Place> tied(List<Place> places) {
        Map<UUID, Place> byId = new HashMap<>();
        places.forEach(place -> byId.put(place.uuid, place));
        places.forEach(place -> place.parent = place.parentId == null ? null : byId.get(place.parentId));
        return byId;
    }
}
