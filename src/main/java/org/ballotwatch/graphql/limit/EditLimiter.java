package org.ballotwatch.graphql.limit;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Limits how many mutations run at once, before they queue among all requests. Edits may wait for each other's locks.
 * Most permits and at least half of the database connections thus stay free for reads.
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
    public Duration timeout() {
        return timeout;
    }

    public ConcurrencyLimiter limiter() {
        return limiter;
    }

    /** Same as {@link ConcurrencyLimiter#close}. */
    public CompletableFuture<Void> close() {
        return limiter.close();
    }
}
