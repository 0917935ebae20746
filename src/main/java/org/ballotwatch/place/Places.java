package org.ballotwatch.place;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.ballotwatch.database.Conditions;
import org.ballotwatch.database.EntityColumns;
import org.ballotwatch.database.Query;
import org.ballotwatch.database.RowReader;
import org.ballotwatch.database.Snapshot;
import org.ballotwatch.graphql.engine.Selection;
import org.ballotwatch.graphql.node.NodeFinder;
import org.ballotwatch.graphql.paging.Listing;
import org.ballotwatch.graphql.paging.Page;
import org.ballotwatch.identity.RecordLookup;

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

    /**
     * SQL of an array of the ids of a place and of all places within it, given SQL of its id. PostgreSQL expects many more rows
     * of a recursion than come; of an array it expects few.
     */
    public static String within(String place) {
        return """
                array(
                  with recursive within (id) as (
                    select %s
                    union
                    select l.id
                    from within
                    cross join lateral (select p.id from place p where p.parent_id = within.id offset 0) as l
                  )
                  select id from within)""".formatted(place);
    }

    @Override
    public Uni<Map<UUID, Place>> byIds(Snapshot snapshot, List<UUID> ids) {
        return byAsked(snapshot, asked("asked.id = any(:ids)").bindIds("ids", ids));
    }

    Uni<Place> find(Snapshot snapshot, RecordLookup lookup) {
        return byAsked(snapshot, lookup.bind(asked(lookup.condition("asked", "place_id"))))
                .map(found -> found.values().stream().findFirst().orElse(null));
    }

    private static Query asked(String condition) {
        return new Query("""
                with recursive chain as (
                  select asked.id as asked_id, l.*
                  from place asked
                  join place l on l.id = coalesce(asked.merged_into_id, asked.id)
                  where %s
                  union
                  select null, l.* from chain %s
                )
                select chain.asked_id, %s
                from chain""", condition, PARENT, PLACE.of("chain"));
    }

    /** Reads places by the ids that were asked for, each with the places around it. */
    private static Uni<Map<UUID, Place>> byAsked(Snapshot snapshot, Query query) {
        Map<UUID, Place> byAsked = new HashMap<>();
        return snapshot.list(query, row -> {
                    UUID asked = row.uuid();
                    Place place = PLACE.read(row);
                    if (asked != null) {
                        byAsked.put(asked, place);
                    }
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

    Listing<Place> listing(Conditions where) {
        return new Listing<>(COLUMNS, "place l", where, PLACE::read);
    }

    /**
     * Returns pages with the enclosing places of each place; at most one statement.
     *
     * @param page the selection on the pages; the enclosing places are read only if selected
     */
    Uni<List<Page<Place>>> withParents(Snapshot snapshot, Selection page, List<Page<Place>> pages) {
        boolean selected = page.under("nodes").contains("parent")
                || page.under("edges").under("node").contains("parent");
        List<Place> places =
                pages.stream().flatMap(found -> found.nodes().stream()).toList();
        List<UUID> parents = places.stream()
                .map(place -> place.parentId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (!selected || parents.isEmpty()) {
            return Uni.createFrom().item(pages);
        }
        return chains(snapshot, parents).map(found -> {
            places.forEach(place -> place.parent = place.parentId == null ? null : found.get(place.parentId));
            return pages;
        });
    }

    private static Uni<Map<UUID, Place>> alone(Snapshot snapshot, Collection<UUID> ids) {
        Query query = new Query("""
                select %s
                from place l
                where l.id = any(:ids)""", COLUMNS).bindIds("ids", ids);
        return snapshot.list(query, PLACE::read).map(Places::tied);
    }

    /** Returns the places and all enclosing places, by id and linked together; one statement whatever the depth. */
    Uni<Map<UUID, Place>> chains(Snapshot snapshot, Collection<UUID> ids) {
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
