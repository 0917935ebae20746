package org.ballotwatch.graphql.transport.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Context;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.ballotwatch.revision.LogPosition;

/**
 * Whole answers to anonymous queries. Such an answer is a function of document, operation, variables, the data and the UTC
 * day. So it holds until the log of revisions goes on. The position is read for each request, after it arrived: an answer
 * is never older than an edit that was acknowledged before, on whatever replica. Requests for an answer that is being made
 * wait for it.
 */
@Singleton
class KeptAnswers {
    /** A guess of what an answer takes beside its bytes. */
    private static final int OVERHEAD = 500;

    private static final int SHARE_OF_HEAP = 5;

    /** What an answer depends on, beside the data and the day. */
    record AnswerKey(String query, String operationName, Map<String, Object> variables) {}

    /** The data that an answer shows, or newer ones. */
    record DataState(long position, LocalDate day) {
        boolean covers(DataState other) {
            return position >= other.position && !day.isBefore(other.day);
        }
    }

    /**
     * An answer with the state that it shows.
     *
     * @param operation the name of the operation, null if it has none
     */
    record Kept(Answer answer, String operation, DataState state) {}

    /** An answer that is being made. It ends with the answer, with null if that is not to be kept, or with a failure. */
    final class Making {
        private final AnswerKey key;
        private final DataState state;
        private final CompletableFuture<Kept> ended = new CompletableFuture<>();

        private Making(AnswerKey key, DataState state) {
            this.key = key;
            this.state = state;
        }

        /** Keeps the answer, and answers those who wait for it. */
        void succeed(Answer answer, String operation) {
            Kept kept = new Kept(answer, operation, state);
            cache.asMap().merge(key, kept, (old, made) -> old.state.covers(state) ? old : made);
            end();
            ended.complete(kept);
        }

        /** Leaves those who wait to themselves, since the answer has errors, which may pass. */
        void fail() {
            end();
            ended.complete(null);
        }

        /** One of those who wait makes the answer, if it is not made by now. */
        private void abandon() {
            end();
            ended.completeExceptionally(new IllegalStateException("The client left, or its request was not accepted."));
        }

        private void end() {
            beingMade.remove(key, this);
        }
    }

    private final Cache<AnswerKey, Kept> cache;
    private final ConcurrentMap<AnswerKey, Making> beingMade = new ConcurrentHashMap<>();
    private final LogPosition log;
    private final Clock clock;
    private final LongAdder found = new LongAdder();
    private final LongAdder made = new LongAdder();

    KeptAnswers(HttpSettings settings, LogPosition log, Clock clock, MeterRegistry meters) {
        this.log = log;
        this.clock = clock;
        long room = settings.keptAnswers().orElse(Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP);
        this.cache = room == 0
                ? null
                : Caffeine.newBuilder()
                        .maximumWeight(room)
                        .weigher((AnswerKey key, Kept kept) -> weight(key, kept.answer))
                        .build();
        count(meters, "true", found);
        count(meters, "false", made);
    }

    private static void count(MeterRegistry meters, String kept, LongAdder counter) {
        FunctionCounter.builder("ballotwatch.answers", counter, LongAdder::sum)
                .description("Anonymous queries, by whether their answer was kept from an earlier request")
                .tag("kept", kept)
                .register(meters);
    }

    /** Text has up to two bytes for each character. The answer may be kept in gzip too, which takes about an eighth. */
    private static int weight(AnswerKey key, Answer answer) {
        long bytes = OVERHEAD
                + 2L * key.query.length()
                + 2L * key.variables.toString().length()
                + answer.body().length() * 9L / 8;
        return (int) Math.min(bytes, Integer.MAX_VALUE);
    }

    /** Whether answers are kept at all. */
    boolean areKept() {
        return cache != null;
    }

    /** Whether there is an answer for the key, perhaps an old one. */
    boolean knows(AnswerKey key) {
        return cache.getIfPresent(key) != null;
    }

    /**
     * Looks for the answer as of now.
     *
     * @param known receives the answer if there is one
     * @param unknown makes the answer otherwise. It gets null if nobody waits for the outcome. Else it says how it ended; the
     *     end of the response counts as the end
     */
    void find(RoutingContext http, AnswerKey key, Consumer<Kept> known, Consumer<Making> unknown) {
        Context own = http.vertx().getOrCreateContext();
        log.now()
                .whenComplete((position, failure) -> on(own, http, () -> {
                    if (failure != null) {
                        unknown.accept(null);
                    } else {
                        DataState state = new DataState(position, LocalDate.now(clock.withZone(ZoneOffset.UTC)));
                        find(http, own, new Making(key, state), known, unknown);
                    }
                }));
    }

    private static void on(Context own, RoutingContext http, Runnable work) {
        own.runOnContext(later -> {
            try {
                work.run();
            } catch (RuntimeException e) {
                http.fail(e);
            }
        });
    }

    private void find(RoutingContext http, Context own, Making mine, Consumer<Kept> known, Consumer<Making> unknown) {
        Kept kept = cache.getIfPresent(mine.key);
        if (kept != null && kept.state.covers(mine.state)) {
            found.increment();
            known.accept(kept);
            return;
        }
        Making running = beingMade.compute(
                mine.key, (key, other) -> other != null && other.state.covers(mine.state) ? other : mine);
        if (running == mine) {
            made.increment();
            http.addEndHandler(end -> mine.abandon());
            unknown.accept(mine);
            return;
        }
        running.ended.whenComplete((answer, failure) -> on(own, http, () -> {
            if (failure != null) {
                find(http, own, new Making(mine.key, mine.state), known, unknown);
            } else if (answer == null) {
                made.increment();
                unknown.accept(null);
            } else {
                found.increment();
                known.accept(answer);
            }
        }));
    }
}
