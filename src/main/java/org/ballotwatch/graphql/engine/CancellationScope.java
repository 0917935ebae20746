package org.ballotwatch.graphql.engine;

import graphql.execution.ExecutionContext;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The running work of one request, which can be cancelled as a whole: by its deadline, or because its client has left.
 * It is stored in the GraphQL context under its class, and lives on the event loop of its request.
 */
public final class CancellationScope {
    private final CompletableFuture<RuntimeException> cancellation = new CompletableFuture<>();

    static CancellationScope of(ExecutionContext context) {
        return context.getGraphQLContext().get(CancellationScope.class);
    }

    /** Stops everything that is running and everything that would follow; has no effect once all work is done. */
    public void cancel(RuntimeException reason) {
        cancellation.complete(reason);
    }

    /**
     * Runs a part of the work. If the work is cancelled, the part is stopped and returns null at once, however long it
     * takes to halt.
     */
    public <T> CompletableFuture<T> track(CompletableFuture<T> part, Consumer<RuntimeException> stop) {
        if (!part.isDone()) {
            cancellation.thenAccept(reason -> {
                if (!part.isDone()) {
                    stop.accept(reason);
                    part.complete(null);
                }
            });
        }
        return part;
    }

    /** Returns why the work was cancelled, if it was. */
    public @Nullable RuntimeException reason() {
        return cancellation.getNow(null);
    }
}
