package org.ballotwatch.graphql.transport.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import org.ballotwatch.graphql.engine.FieldError;
import org.ballotwatch.graphql.error.FieldErrors;
import org.ballotwatch.graphql.limit.ConcurrencyLimiter;
import org.ballotwatch.graphql.telemetry.Observations;

/** Says no to requests that are not carried out, and has them counted. */
@Singleton
class Refusals {
    private final ResponseSender replies;
    private final Observations observations;
    private final FieldErrors errors;
    private final ConcurrencyLimiter turnstile;

    Refusals(ResponseSender replies, Observations observations, FieldErrors errors, ConcurrencyLimiter turnstile) {
        this.replies = replies;
        this.observations = observations;
        this.errors = errors;
        this.turnstile = turnstile;
    }

    /** To whoever the turnstile does not let in. */
    void turnAway(RoutingContext http) {
        http.response().putHeader(HttpHeaders.RETRY_AFTER, "1");
        send(http, turnstile.isClosed() ? 503 : 429, errors.of(turnstile.refusal()));
    }

    /** Every method that has no route; OPTIONS and 405 list the same methods. */
    void methodNotAllowed(RoutingContext http) {
        http.response().putHeader(HttpHeaders.ALLOW, "GET, HEAD, OPTIONS, POST");
        if (http.request().method() == HttpMethod.OPTIONS) {
            http.response().setStatusCode(204).end();
            return;
        }
        send(http, new HttpRefusal(405, "GraphQL takes GET and POST."));
    }

    void send(RoutingContext http, HttpRefusal refusal) {
        if (refusal.status() == 503) {
            http.response().putHeader(HttpHeaders.RETRY_AFTER, "1");
        }
        send(http, refusal.status(), refusal.failure());
    }

    void send(RoutingContext http, int status, FieldError failure) {
        observations.refused(failure.code());
        MediaType accepted = MediaType.acceptedBy(http);
        Buffer body = ResponseWriter.write(failure);
        replies.send(http, accepted == null ? MediaType.JSON : accepted, status, body, false);
    }
}
