package org.ballotwatch.graphql.transport.http;

import io.quarkus.security.AuthenticationFailedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.util.List;
import org.ballotwatch.access.RequestAuthenticator;
import org.ballotwatch.database.DatabaseFailure;
import org.ballotwatch.graphql.error.ErrorCode;
import org.ballotwatch.graphql.error.FieldErrors;
import org.ballotwatch.graphql.error.Refusal;

/**
 * Authenticates requests to {@code /graphql}, its sub-paths, tables and tools before all other work, and refuses with
 * GraphQL errors.
 */
@ApplicationScoped
public class AuthenticationRoute {
    /** The path of tables, whose routes are above this package. */
    public static final String TABLES = "/data";

    /** The path at which assistants call tools. */
    public static final String ASSISTANTS = "/mcp";

    /** After the framework's preparation for authentication, at -200, and before all other routes of this service. */
    private static final int BEHIND_AUTHENTICATION = -160;

    /** Just before the framework's own failure handler, which is the last. */
    private static final int BEFORE_THE_FRAMEWORK = Integer.MAX_VALUE - 1;

    private static final String CHALLENGE = "Bearer, ApiKey";

    private final GracefulShutdown shutdown;
    private final RequestAuthenticator authenticator;
    private final Refusals refusals;
    private final FieldErrors errors;

    AuthenticationRoute(
            GracefulShutdown shutdown, RequestAuthenticator authenticator, Refusals refusals, FieldErrors errors) {
        this.shutdown = shutdown;
        this.authenticator = authenticator;
        this.refusals = refusals;
        this.errors = errors;
    }

    void register(@Observes Router router) {
        for (String path : List.of(GraphQLRoute.PATH, TABLES, ASSISTANTS)) {
            router.route(path + "/*") // the schema below it too
                    .order(BEHIND_AUTHENTICATION)
                    .handler(this::enter)
                    .failureHandler(this::failed);
        }
        router.route().order(BEFORE_THE_FRAMEWORK).failureHandler(this::unexpected);
    }

    private void enter(RoutingContext http) {
        shutdown.watch(http.vertx());
        if (authenticator.requiresAuthentication(http)) {
            authenticator.authenticate(http).subscribe().with(known -> admit(http), failure -> failed(http, failure));
        } else {
            admit(http);
        }
    }

    private void admit(RoutingContext http) {
        try {
            if (!isHandshake(http)) {
                authenticator.authorize(http);
            }
            http.next();
        } catch (Refusal refusal) {
            refuse(http, refusal);
        }
    }

    /** Browsers cannot set headers on a WebSocket; their clients authenticate after connecting. */
    private static boolean isHandshake(RoutingContext http) {
        return http.normalizedPath().equals(GraphQLRoute.PATH)
                && http.request().headers().contains(HttpHeaders.UPGRADE, HttpHeaders.WEBSOCKET, true);
    }

    private void failed(RoutingContext http) {
        if (http.failure() instanceof AuthenticationFailedException || http.failure() instanceof DatabaseFailure) {
            failed(http, http.failure());
        } else {
            http.next();
        }
    }

    /**
     * Replaces the framework's own handler, which would log the address with its query, and messages that quote the
     * request.
     */
    private void failed(RoutingContext http, Throwable failure) {
        if (failure instanceof AuthenticationFailedException) {
            refuse(http, Refusal.badCredential());
        } else {
            // An outage of the database, which stores the keys, or of the identity provider.
            refusals.send(http, failure instanceof DatabaseFailure ? 503 : 500, errors.of(failure));
        }
    }

    /** Returns whether no other handler dealt with the failure and the framework did not refuse the request. */
    private void unexpected(RoutingContext http) {
        Throwable failure = http.failure();
        boolean ours = failure != null
                && http.statusCode() == 500
                && !(failure instanceof IOException) // a client that has gone; not logged as an error
                && !(failure instanceof SecurityException);
        if (!ours || http.response().headWritten()) {
            http.next();
        } else {
            failed(http, failure);
        }
    }

    private void refuse(RoutingContext http, Refusal refusal) {
        boolean unknown = refusal.code() == ErrorCode.UNAUTHENTICATED;
        if (unknown) {
            http.response().putHeader("WWW-Authenticate", CHALLENGE);
        }
        refusals.send(http, unknown ? 401 : 403, errors.of(refusal));
    }
}
