package org.ballotwatch.graphql.limit;

import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.ballotwatch.graphql.error.ErrorCode;
import org.ballotwatch.graphql.error.Refusal;

/** Cuts work short that takes longer than a request may, or that nobody waits for any more. */
@Singleton
public class Deadline {
    private static final Refusal NOBODY_WAITS =
            new Refusal(ErrorCode.QUERY_TOO_COMPLEX, null, "The client left before the answer was there");

    private final Vertx vertx;
    private final Duration limit;

    Deadline(Vertx vertx, Limits limits) {
        this.vertx = vertx;
        this.limit = limits.request();
    }

    /** @return the answer; to cancel it cuts the work */
    public <T> CompletableFuture<T> holds(Work work, CompletableFuture<T> answer) {
        if (answer.isDone()) {
            return answer;
        }
        long timer = vertx.setTimer(limit.toMillis(), passed -> work.cut(tooLong()));
        CompletableFuture<T> handedOut = answer.copy();
        handedOut.whenComplete((result, failure) -> {
            vertx.cancelTimer(timer);
            if (failure instanceof CancellationException) {
                work.cut(NOBODY_WAITS);
            }
        });
        return handedOut;
    }

    private Refusal tooLong() {
        return new Refusal(
                ErrorCode.QUERY_TOO_COMPLEX,
                null,
                "The request took longer than %s seconds, the most one may take: ask for less at once"
                        .formatted(limit.toMillis() / 1000.0));
    }
}
