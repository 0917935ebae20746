package org.ballotwatch.identity;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/** Brings what one statement found back into the order of the parents it was asked for. */
public final class BatchResults {
    private BatchResults() {}

    /** One list per parent; empty where nothing was found. */
    public static <P, T> List<List<T>> lists(List<P> parents, Function<P, UUID> key, Map<UUID, List<T>> found) {
        List<List<T>> lists = new ArrayList<>(parents.size());
        for (P parent : parents) {
            lists.add(found.getOrDefault(key.apply(parent), List.of()));
        }
        return lists;
    }

    /** One value per parent; null where nothing was found, or where the parent has no key. */
    public static <P, T> List<T> values(List<P> parents, Function<P, UUID> key, Map<UUID, ? extends T> found) {
        List<T> values = new ArrayList<>(parents.size());
        for (P parent : parents) {
            UUID id = key.apply(parent);
            values.add(id == null ? null : found.get(id));
        }
        return values;
    }

    /**
     * What each of some things refers to, null where it refers to nothing; read at once, or not at all where none does.
     *
     * @param read takes each id once
     */
    public static <P, T> Uni<List<T>> referred(
            List<P> things, Function<P, UUID> key, Function<List<UUID>, Uni<Map<UUID, T>>> read) {
        List<UUID> ids =
                things.stream().map(key).filter(Objects::nonNull).distinct().toList();
        Uni<Map<UUID, T>> found = ids.isEmpty() ? Uni.createFrom().item(Map.of()) : read.apply(ids);
        return found.map(byId -> values(things, key, byId));
    }

    /** Records by their ids. */
    public static <T extends IdentifiedEntity> Map<UUID, T> byId(List<T> found) {
        Map<UUID, T> byId = new HashMap<>();
        found.forEach(record -> byId.put(record.uuid, record));
        return byId;
    }

    /** One value per parent, null included. */
    public static <P, T> List<T> mapped(List<P> parents, Function<P, T> value) {
        List<T> values = new ArrayList<>(parents.size());
        parents.forEach(parent -> values.add(value.apply(parent)));
        return values;
    }
}
