package org.ballotwatch.graphql.transport.http;

import graphql.ExecutionResult;
import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.ballotwatch.access.RequestAuthenticator;
import org.ballotwatch.graphql.error.ErrorCode;
import org.ballotwatch.graphql.error.FieldErrors;
import org.ballotwatch.graphql.limit.ByteBudgets;

/**
 * Responses as streams of events, for clients that accept {@code text/event-stream}: GraphQL over SSE in its "distinct
 * connections" mode, at https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md. Each operation is a request of its own.
 */
@Singleton
class EventStreams {
    private final HttpSettings settings;
    private final ByteBudgets budgets;
    private final FieldErrors errors;
    private final RequestAuthenticator authenticator;
    private final Set<EventStream> open = ConcurrentHashMap.newKeySet();

    EventStreams(
            HttpSettings settings,
            ByteBudgets budgets,
            FieldErrors errors,
            RequestAuthenticator authenticator,
            GracefulShutdown shutdown) {
        this.settings = settings;
        this.budgets = budgets;
        this.errors = errors;
        this.authenticator = authenticator;
        shutdown.onShutdown(this::close);
    }

    /** @throws HttpRefusal if too many are open */
    void requireRoom() {
        if (open.size() >= settings.eventStreams()) {
            throw new HttpRefusal(
                    503, ErrorCode.RATE_LIMITED, "Too many event streams at once; try again in a second.");
        }
    }

    /** Sends a result, or each result of a subscription, and then the end. */
    void send(RoutingContext http, ExecutionResult result) {
        if (http.response().closed()) {
            return; // the client did not wait
        }
        EventStream stream =
                new EventStream(http, budgets.answers(), settings.eventStreamPing(), errors, authenticator);
        open.add(stream);
        stream.begin(result, () -> open.remove(stream));
    }

    /** Ends all streams without their last event, so that clients connect again. */
    private Future<?> close() {
        return Future.join(open.stream().map(EventStream::shutDown).toList());
    }
}
