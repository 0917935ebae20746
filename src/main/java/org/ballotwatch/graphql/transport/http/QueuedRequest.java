package org.ballotwatch.graphql.transport.http;

import io.vertx.core.Context;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import org.ballotwatch.graphql.limit.ConcurrencyLimiter;

/** One request's turn at the turnstile: now, later, or never, if it waits too long or its client leaves. */
final class QueuedRequest {
    private final RoutingContext http;
    private final ConcurrencyLimiter turnstile;
    private final Duration patience;
    private boolean came;

    QueuedRequest(RoutingContext http, ConcurrencyLimiter turnstile, Duration patience) {
        this.http = http;
        this.turnstile = turnstile;
        this.patience = patience;
    }

    void take(Runnable work, Runnable turnAway) {
        Context own = http.vertx().getOrCreateContext();
        Runnable later = () -> own.runOnContext(turn -> come(work));
        if (!turnstile.enter(() -> come(work), later)) {
            turnAway.run();
        } else if (!came) {
            long timer = http.vertx().setTimer(patience.toMillis(), passed -> {
                if (turnstile.withdraw(later)) {
                    turnAway.run();
                }
            });
            http.addEndHandler(end -> {
                http.vertx().cancelTimer(timer);
                turnstile.withdraw(later);
            });
        }
    }

    /** A client that left after its turn was called is found out here, or by nobody. */
    private void come(Runnable work) {
        came = true;
        if (http.response().closed() || http.response().ended()) {
            turnstile.leave();
        } else {
            work.run();
        }
    }
}
