package org.ballotwatch.graphql.transport.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import org.ballotwatch.graphql.engine.FieldError;
import org.ballotwatch.graphql.error.FieldErrors;
import org.ballotwatch.graphql.limit.ConcurrencyLimiter;
import org.ballotwatch.graphql.telemetry.RequestObservations;

/** Sends refusals of requests that are not executed, and counts them. */
@Singleton
public class Refusals {
    private final ResponseSender sender;
    private final RequestObservations observations;
    private final FieldErrors errors;
    private final ConcurrencyLimiter limiter;

    Refusals(ResponseSender sender, RequestObservations observations, FieldErrors errors, ConcurrencyLimiter limiter) {
        this.sender = sender;
        this.observations = observations;
        this.errors = errors;
        this.limiter = limiter;
    }

    /** Refuses a request that the limiter does not accept. */
    void reject(RoutingContext http) {
        http.response().putHeader(HttpHeaders.RETRY_AFTER, "1");
        send(http, limiter.isClosed() ? 503 : 429, errors.of(limiter.refusal()));
    }

    /** Handles every method without a route; OPTIONS and 405 list the same methods. */
    void methodNotAllowed(RoutingContext http) {
        http.response().putHeader(HttpHeaders.ALLOW, "GET, HEAD, OPTIONS, POST");
        if (http.request().method() == HttpMethod.OPTIONS) {
            http.response().setStatusCode(204).end();
            return;
        }
        send(http, new HttpRefusal(405, "GraphQL accepts GET and POST."));
    }

    public void send(RoutingContext http, HttpRefusal refusal) {
        if (refusal.status() == 503) {
            http.response().putHeader(HttpHeaders.RETRY_AFTER, "1");
        }
        send(http, refusal.status(), refusal.failure());
    }

    void send(RoutingContext http, int status, FieldError failure) {
        observations.recordRefusal(failure.code());
        MediaType accepted = MediaType.acceptedBy(http);
        Buffer body = ResponseWriter.write(failure);
        sender.send(http, accepted == MediaType.GRAPHQL_RESPONSE ? accepted : MediaType.JSON, status, body, false);
    }
}
