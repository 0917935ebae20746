package org.ballotwatch.graphql.execution;

import graphql.ExecutionResult;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.ballotwatch.database.RetryDuringOutage;
import org.ballotwatch.graphql.engine.CancellationScope;
import org.ballotwatch.graphql.engine.EventScheduler;
import org.ballotwatch.graphql.limit.Deadline;
import org.ballotwatch.graphql.limit.EventPermits;

/**
 * Reads events within permits and deadlines. An event that cannot be read during a database outage is read after it.
 */
@Singleton
class EventReads implements EventScheduler {
    private final Deadline deadline;
    private final EventPermits permits;

    EventReads(Deadline deadline, EventPermits permits) {
        this.deadline = deadline;
        this.permits = permits;
    }

    @Override
    public SubscriptionReader begin() {
        Context loop = Vertx.currentContext();
        return read -> RetryDuringOutage.outlasted(scheduled(loop, read));
    }

    private Uni<ExecutionResult> scheduled(
            Context loop, Function<CancellationScope, CompletableFuture<ExecutionResult>> read) {
        return Uni.createFrom().emitter(emitter -> {
            AtomicBoolean over = new AtomicBoolean();
            emitter.onTermination(() -> over.set(true));
            permits.submit(() -> loop.runOnContext(ignored -> {
                if (over.get()) {
                    permits.release();
                } else {
                    read(loop, read, emitter);
                }
            }));
        });
    }

    private void read(
            Context loop,
            Function<CancellationScope, CompletableFuture<ExecutionResult>> read,
            UniEmitter<? super ExecutionResult> emitter) {
        CancellationScope cancellation = new CancellationScope();
        CompletableFuture<ExecutionResult> result = deadline.holds(cancellation, read.apply(cancellation));
        emitter.onTermination(() -> loop.runOnContext(ignored -> result.cancel(true)));
        result.whenComplete((there, failure) -> {
            permits.release();
            if (failure == null) {
                emitter.complete(there);
            } else {
                emitter.fail(failure instanceof CompletionException wrapped ? wrapped.getCause() : failure);
            }
        });
    }
}
