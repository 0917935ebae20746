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
    private final ConcurrencyLimiter turnstile;
    private final Duration patience;

    EditLimiter(
            Limits limits,
            @ConfigProperty(name = "quarkus.datasource.reactive.max-size", defaultValue = "20") int connections) {
        turnstile = new ConcurrencyLimiter(Math.max(1, Math.min(limits.edits(), connections / 2)), limits.waiting());
        patience = limits.turn();
    }

    /** How long a mutation may wait for its turn. */
    public Duration patience() {
        return patience;
    }

    public ConcurrencyLimiter turnstile() {
        return turnstile;
    }

    /** As {@link ConcurrencyLimiter#close}. */
    public CompletableFuture<Void> close() {
        return turnstile.close();
    }
}
