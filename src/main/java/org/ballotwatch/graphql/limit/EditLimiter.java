package org.ballotwatch.graphql.limit;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Mutations: a few at once, before they take a turn among the requests. Edits may wait for each other's locks; however many
 * do, most turns and at least half of the connections to the database are left to reads.
 */
@Singleton
public class EditLimiter {
    private final ConcurrencyLimiter limiter;
    private final Duration timeout;

    EditLimiter(
            LimitSettings limits,
            @ConfigProperty(name = "quarkus.datasource.reactive.max-size", defaultValue = "20") int connections) {
        limiter = new ConcurrencyLimiter(Math.max(1, Math.min(limits.edits(), connections / 2)), limits.waiting());
        timeout = limits.turn();
    }

    /** How long a mutation may wait for its turn. */
    public Duration patience() {
        return timeout;
    }

    public ConcurrencyLimiter turnstile() {
        return limiter;
    }

    /** As {@link ConcurrencyLimiter#close}. */
    public CompletableFuture<Void> close() {
        return limiter.close();
    }
}
