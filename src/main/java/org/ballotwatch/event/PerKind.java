package org.ballotwatch.event;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;

/** Reports refer to incidents and elections by different columns. This runs one read for each kind that is present. */
public final class PerKind {
    private PerKind() {}

    /** @param read takes a column and the ids of the events that it refers to, and returns its results by event */
    public static <T> Uni<Map<UUID, List<T>>> read(
            List<EventRecord> events, BiFunction<String, List<UUID>, Uni<Map<UUID, List<T>>>> read) {
        Map<String, List<UUID>> byColumn = new TreeMap<>();
        events.forEach(event -> byColumn.computeIfAbsent(event.reportColumn(), c -> new ArrayList<>())
                .add(event.key()));
        Map<UUID, List<T>> all = new HashMap<>();
        List<Uni<?>> reads = new ArrayList<>();
        byColumn.forEach((column, ids) -> reads.add(read.apply(column, ids).invoke(all::putAll)));
        return Uni.combine().all().unis(reads).with(done -> all);
    }
}
