package org.ballotwatch.graphql.limit;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.ballotwatch.graphql.engine.CancellationScope;
import org.ballotwatch.graphql.error.ErrorCode;
import org.ballotwatch.graphql.error.Refusal;

/**
 * Cancels requests that exceed the time limit, whose client has left, or that are still running when the service stops.
 */
@Singleton
public class Deadline {
    /** The refusal of every request that arrives after the stop. */
    static final Refusal STOPS =
            new Refusal(ErrorCode.RATE_LIMITED, null, "The service is stopping; send the request again in a moment.");

    private static final Refusal STOPPED = new Refusal(
            ErrorCode.RATE_LIMITED,
            null,
            "The service is stopping; this request was cancelled and changed nothing. Send it again in a moment.");

    private static final Refusal NOBODY_WAITS =
            new Refusal(ErrorCode.QUERY_TOO_COMPLEX, null, "The client left before the response was ready");

    private final Vertx vertx;
    private final Duration limit;
    private final Map<CancellationScope, Context> running = new ConcurrentHashMap<>();
    private volatile boolean stopped;

    Deadline(Vertx vertx, LimitSettings limits) {
        this.vertx = vertx;
        this.limit = limits.request();
    }

    /** Call before any of the work begins: once the service stops, no work is started. */
    public void begin(CancellationScope cancellation) {
        if (stopped) {
            cancellation.cancel(STOPS);
        }
    }

    /** @return the answer; to cancel it cuts the work */
    public <T> CompletableFuture<T> holds(CancellationScope cancellation, CompletableFuture<T> answer) {
        if (answer.isDone()) {
            return answer;
        }
        long timer = vertx.setTimer(limit.toMillis(), passed -> cancellation.cancel(tooLong()));
        CompletableFuture<T> handedOut = answer.copy();
        running.put(cancellation, vertx.getOrCreateContext());
        handedOut.whenComplete((result, failure) -> {
            running.remove(cancellation);
            vertx.cancelTimer(timer);
            if (failure instanceof CancellationException) {
                cancellation.cancel(NOBODY_WAITS);
            }
        });
        if (stopped) {
            cancellation.cancel(STOPPED);
        }
        return handedOut;
    }

    /** Cancels all running work, and all later work before it begins, since the service is stopping. */
    public void stop() {
        stopped = true;
        running.forEach((cancellation, loop) -> loop.runOnContext(ignored -> cancellation.cancel(STOPPED)));
    }

    private Refusal tooLong() {
        return new Refusal(
                ErrorCode.QUERY_TOO_COMPLEX,
                null,
                "The request took longer than the limit of %s seconds. Ask for less at once"
                        .formatted(limit.toMillis() / 1000.0));
    }
}
