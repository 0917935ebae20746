package org.ballotwatch.identity;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.ballotwatch.database.Query;
import org.ballotwatch.database.RowReader;
import org.ballotwatch.database.Snapshot;

/** Arranges the results of one statement in the order of the requested parents. */
public final class BatchResults {
    private BatchResults() {}

    /** One list per parent; empty if nothing was found. */
    public static <P, T> List<List<T>> lists(List<P> parents, Function<P, UUID> key, Map<UUID, List<T>> found) {
        List<List<T>> lists = new ArrayList<>(parents.size());
        for (P parent : parents) {
            lists.add(found.getOrDefault(key.apply(parent), List.of()));
        }
        return lists;
    }

    /** One value per parent; null if nothing was found or the parent has no key. */
    public static <P, T> List<T> values(List<P> parents, Function<P, UUID> key, Map<UUID, ? extends T> found) {
        List<T> values = new ArrayList<>(parents.size());
        for (P parent : parents) {
            UUID id = key.apply(parent);
            values.add(id == null ? null : found.get(id));
        }
        return values;
    }

    /**
     * The referenced value of each item, or null if it refers to nothing. One read for all; none if there are no
     * references.
     *
     * @param read receives each id once
     */
    public static <P, T> Uni<List<T>> referred(
            List<P> things, Function<P, UUID> key, Function<List<UUID>, Uni<Map<UUID, T>>> read) {
        List<UUID> ids =
                things.stream().map(key).filter(Objects::nonNull).distinct().toList();
        Uni<Map<UUID, T>> found = ids.isEmpty() ? Uni.createFrom().item(Map.of()) : read.apply(ids);
        return found.map(byId -> values(things, key, byId));
    }

    /** Records by the ids that were asked for, which come first in each row; those of merged records find the kept one. */
    public static <T> Uni<Map<UUID, T>> byAsked(Snapshot snapshot, Query query, Function<RowReader, T> read) {
        Map<UUID, T> byAsked = new HashMap<>();
        return snapshot.list(query, row -> byAsked.put(row.uuid(), read.apply(row)))
                .replaceWith(byAsked);
    }

    /** One value per parent, which may be null. */
    public static <P, T> List<T> mapped(List<P> parents, Function<P, T> value) {
        List<T> values = new ArrayList<>(parents.size());
        parents.forEach(parent -> values.add(value.apply(parent)));
        return values;
    }
}
