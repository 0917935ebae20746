package org.ballotwatch.bench.soak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;

/** Polls the log of changes every second, as a client does that keeps a copy. */
final class Poller implements Runnable {
    /** The duration of each poll that was answered, in nanoseconds. */
    static final Queue<Long> DURATIONS = new ConcurrentLinkedQueue<>();

    private static final int PAUSE_MILLIS = 1_000;

    private static final String QUERY = """
            query($after: String!) { changes(after: $after, first: 100) {
              nodes { subject { __typename id } revision { at by why action } }
              pageInfo { endCursor hasNextPage }
            } }""";

    private final Replica replica;
    private final Tally tally;
    private final BooleanSupplier over;
    private final int delay;
    private String cursor;

    /** @param delay milliseconds before the first poll, so that not all polls come at once */
    Poller(Replica replica, String cursor, Tally tally, BooleanSupplier over, int delay) {
        this.replica = replica;
        this.cursor = cursor;
        this.tally = tally;
        this.over = over;
        this.delay = delay;
    }

    @Override
    public void run() {
        try {
            Thread.sleep(delay);
            while (!over.getAsBoolean()) {
                if (!poll()) {
                    Thread.sleep(PAUSE_MILLIS);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** @return whether there is more */
    private boolean poll() throws InterruptedException {
        ObjectNode variables = Replica.JSON.createObjectNode().put("after", cursor);
        long start = System.nanoTime();
        try {
            JsonNode page = replica.ask(null, QUERY, variables).at("/data/changes");
            if (!page.isObject()) {
                tally.count("poll with errors");
                return false;
            }
            DURATIONS.add(System.nanoTime() - start);
            cursor = page.at("/pageInfo/endCursor").asText();
            return page.at("/pageInfo/hasNextPage").asBoolean();
        } catch (IOException down) {
            tally.count("poll without answer");
            return false;
        }
    }
}
