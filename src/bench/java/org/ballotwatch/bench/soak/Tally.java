package org.ballotwatch.bench.soak;

import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/** The counters of all participants. */
final class Tally {
    /** How often the mark of each edit must occur. */
    final Map<String, Integer> acknowledged = new ConcurrentHashMap<>();

    /** The marks of edits that were refused because another edit was first. */
    final Map<String, String> refused = new ConcurrentHashMap<>();

    /** Violations, in words. */
    final Queue<String> wrong = new ConcurrentLinkedQueue<>();

    /** How long the service took to recover, in words. */
    final Queue<String> recoveries = new ConcurrentLinkedQueue<>();

    final AtomicInteger edits = new AtomicInteger();
    final LongAdder answers = new LongAdder();
    final LongAdder unanswered = new LongAdder();
    final LongAdder withErrors = new LongAdder();
    final LongAdder inconsistent = new LongAdder();
    private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();

    void count(String what) {
        counts.computeIfAbsent(what, w -> new LongAdder()).increment();
    }

    long counted(String what) {
        LongAdder count = counts.get(what);
        return count == null ? 0 : count.sum();
    }

    /** Returns the counters of a kind, by the rest of their names. */
    Map<String, Long> of(String kind) {
        Map<String, Long> found = new TreeMap<>();
        counts.forEach((what, count) -> {
            if (what.startsWith(kind + " ")) {
                found.put(what.substring(kind.length() + 1), count.sum());
            }
        });
        return found;
    }
}
