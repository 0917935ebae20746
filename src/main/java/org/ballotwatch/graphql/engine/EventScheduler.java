package org.ballotwatch.graphql.engine;

import graphql.ExecutionResult;
import io.smallrye.mutiny.Uni;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Decides when the events of subscriptions are read, how many at once, and for how long. */
public interface EventScheduler {
    /** Creates the queue of a new subscription; called on its event loop. */
    SubscriptionReader begin();

    /** Reads the events of one subscription, one after the other, all on its event loop. */
    @FunctionalInterface
    interface SubscriptionReader {
        /** @param read reads one event; called again if it fails and {@link ExecutionScope#mayRecover()} is true */
        Uni<ExecutionResult> schedule(Function<CancellationScope, CompletableFuture<ExecutionResult>> read);
    }
}
