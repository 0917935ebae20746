package org.ballotwatch.graphql.http;

import io.vertx.core.Context;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import org.ballotwatch.graphql.error.ErrorCode;
import org.ballotwatch.graphql.limit.Turnstile;

/** One request's turn at the turnstile: now, later, or never, if it waits too long or its client leaves. */
final class Turn {
    private final RoutingContext http;
    private final Turnstile turnstile;
    private final Duration patience;
    private final Runnable work;
    private boolean came;

    Turn(RoutingContext http, Turnstile turnstile, Duration patience, Runnable work) {
        this.http = http;
        this.turnstile = turnstile;
        this.patience = patience;
        this.work = work;
    }

    void take() {
        Context own = http.vertx().getOrCreateContext();
        Runnable later = () -> own.runOnContext(turn -> come());
        if (!turnstile.enter(this::come, later)) {
            turnAway();
        } else if (!came) {
            long timer = http.vertx().setTimer(patience.toMillis(), passed -> {
                if (turnstile.withdraw(later)) {
                    turnAway();
                }
            });
            http.addEndHandler(end -> {
                http.vertx().cancelTimer(timer);
                turnstile.withdraw(later);
            });
        }
    }

    /** A client that left after its turn was called is found out here, or by nobody. */
    private void come() {
        came = true;
        if (http.response().closed() || http.response().ended()) {
            turnstile.leave();
        } else {
            work.run();
        }
    }

    private void turnAway() {
        http.response().putHeader(HttpHeaders.RETRY_AFTER, "1");
        GraphQLRoute.refuse(
                http,
                new HttpRefusal(429, ErrorCode.RATE_LIMITED, "Too many requests at once; come back in a second."));
    }
}
