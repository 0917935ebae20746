package org.ballotwatch.bench.soak;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** One of the elections that all editors change, and their knowledge of it from the answers. */
final class Contest {
    /** Few, so that editors conflict with each other. */
    private static final int LATEST = 8;

    final String id;
    /** All reports of a batch have one mark. */
    final List<String> batches = new CopyOnWriteArrayList<>();

    final AtomicLong version = new AtomicLong();
    private final Map<String, List<String>> standing = new ConcurrentHashMap<>();

    Contest(String id) {
        this.id = id;
    }

    /** @param kind the mutation that made it */
    void made(String kind, String made) {
        List<String> ids = standing.computeIfAbsent(kind, k -> new ArrayList<>());
        synchronized (ids) {
            ids.add(made);
        }
    }

    void retired(String kind, String report) {
        List<String> ids = standing.get(kind);
        synchronized (ids) {
            ids.remove(report);
        }
    }

    /** Returns one of the latest, null if there is none. */
    String any(String kind, Random random) {
        List<String> ids = standing.getOrDefault(kind, List.of());
        synchronized (ids) {
            int from = Math.max(0, ids.size() - LATEST);
            return ids.isEmpty() ? null : ids.get(from + random.nextInt(ids.size() - from));
        }
    }
}
