package org.ballotwatch.graphql.limit;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.ballotwatch.graphql.error.Refusal;

/**
 * What one request has under way, and can be cut short: by its deadline, or because nobody waits for the answer any more.
 * Lives on the event loop that the request came in on.
 */
public final class CancellationScope {
    private final CompletableFuture<Refusal> cut = new CompletableFuture<>();

    /** Stops all that is under way and all that would follow; of no effect once everything is done. */
    public void cut(Refusal reason) {
        cut.complete(reason);
    }

    /**
     * A part of the work. Where the work is cut, the part is stopped and answers null at once, however long it takes to
     * come to a halt.
     */
    public <T> CompletableFuture<T> part(CompletableFuture<T> part, Consumer<Refusal> stop) {
        if (!part.isDone()) {
            cut.thenAccept(reason -> {
                if (!part.isDone()) {
                    stop.accept(reason);
                    part.complete(null);
                }
            });
        }
        return part;
    }

    /** Why the work was cut, or null. */
    public Refusal reason() {
        return cut.getNow(null);
    }
}
