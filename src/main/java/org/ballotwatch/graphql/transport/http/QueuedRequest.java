package org.ballotwatch.graphql.transport.http;

import io.vertx.core.Context;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import org.ballotwatch.graphql.limit.ConcurrencyLimiter;

/** One request in the limiter's queue: it runs now, later, or never, if it waits too long or its client leaves. */
final class QueuedRequest {
    private final RoutingContext http;
    private final ConcurrencyLimiter limiter;
    private final Duration timeout;
    private boolean came;

    QueuedRequest(RoutingContext http, ConcurrencyLimiter limiter, Duration timeout) {
        this.http = http;
        this.limiter = limiter;
        this.timeout = timeout;
    }

    void submit(Runnable work, Runnable turnAway) {
        Context own = http.vertx().getOrCreateContext();
        Runnable later = () -> own.runOnContext(ignored -> start(work));
        if (!limiter.submit(() -> start(work), later)) {
            turnAway.run();
        } else if (!came) {
            long timer = http.vertx().setTimer(timeout.toMillis(), passed -> {
                if (limiter.withdraw(later)) {
                    turnAway.run();
                }
            });
            http.addEndHandler(end -> {
                http.vertx().cancelTimer(timer);
                limiter.withdraw(later);
            });
        }
    }

    /** Checks whether the client left after the request's turn had come; no other check detects that. */
    private void start(Runnable work) {
        came = true;
        if (http.response().closed() || http.response().ended()) {
            limiter.release();
        } else {
            work.run();
        }
    }
}
