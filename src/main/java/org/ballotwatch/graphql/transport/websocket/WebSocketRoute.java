package org.ballotwatch.graphql.transport.websocket;

import io.quarkus.runtime.ShutdownEvent;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.ballotwatch.graphql.error.ErrorCode;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.graphql.limit.ByteBudgets;
import org.ballotwatch.graphql.limit.ConcurrencyLimiter;
import org.ballotwatch.graphql.limit.LimitSettings;
import org.ballotwatch.graphql.transport.http.GracefulShutdown;
import org.ballotwatch.graphql.transport.http.GraphQLRoute;
import org.ballotwatch.graphql.transport.http.ResponseWriter;

/** Handles all upgrades of {@code /graphql} to a WebSocket; those with another protocol are refused here. */
@ApplicationScoped
public class WebSocketRoute {
    static final String PROTOCOL = "graphql-transport-ws";

    /** Before the extension's WebSocket handler at -99, which would run operations by the framework's dispatch. */
    private static final int BEFORE_THE_EXTENSION = -150;

    private final WebSocketSettings limits;
    private final LimitSettings requests;
    private final ByteBudgets budgets;
    private final OriginCheck origins;
    private final ConcurrencyLimiter limiter;
    private final OperationRunner runner;
    private final Set<Connection> connections = ConcurrentHashMap.newKeySet();

    WebSocketRoute(
            WebSocketSettings limits,
            LimitSettings requests,
            ByteBudgets budgets,
            OriginCheck origins,
            ConcurrencyLimiter limiter,
            OperationRunner runner,
            GracefulShutdown shutdown) {
        this.limits = limits;
        this.requests = requests;
        this.budgets = budgets;
        this.origins = origins;
        this.limiter = limiter;
        this.runner = runner;
        shutdown.onShutdown(this::closeConnections);
    }

    void register(@Observes Router router) {
        router.route(GraphQLRoute.PATH).order(BEFORE_THE_EXTENSION).handler(this::upgrade);
    }

    /** In dev mode the server outlives the application. */
    void stop(@Observes ShutdownEvent event) {
        closeConnections();
    }

    private Future<?> closeConnections() {
        return Future.join(connections.stream().map(Connection::shutDown).toList());
    }

    int openConnections() {
        return connections.size();
    }

    int operations() {
        return connections.stream().mapToInt(Connection::operations).sum();
    }

    int subscriptions() {
        return connections.stream().mapToInt(Connection::subscriptions).sum();
    }

    private void upgrade(RoutingContext http) {
        if (!http.request().headers().contains(HttpHeaders.UPGRADE, HttpHeaders.WEBSOCKET, true)) {
            http.next();
        } else if (!origins.allow(http.request())) {
            refuse(http, 403, ErrorCode.FORBIDDEN, "Pages from this origin may not connect.");
        } else if (!offersProtocol(http)) {
            refuse(http, 400, ErrorCode.INVALID_ARGUMENT, "Only the WebSocket protocol " + PROTOCOL + " is supported.");
        } else if (limiter.isClosed()) {
            http.response().putHeader(HttpHeaders.RETRY_AFTER, "1");
            refuse(http, 503, limiter.refusal());
        } else if (connections.size() >= limits.connections()) {
            http.response().putHeader(HttpHeaders.RETRY_AFTER, "1");
            refuse(http, 503, ErrorCode.RATE_LIMITED, "Too many connections at once; try again in a second.");
        } else {
            http.request().toWebSocket().onSuccess(socket -> open(http, socket));
        }
    }

    private void open(RoutingContext http, ServerWebSocket socket) {
        Connection connection = new Connection(
                http.vertx(), socket, http.request().connection(), limits, requests.body(), budgets, runner.on(http));
        connections.add(connection);
        connection.open(() -> connections.remove(connection));
    }

    private static boolean offersProtocol(RoutingContext http) {
        return http.request().headers().getAll("Sec-WebSocket-Protocol").stream()
                .flatMap(offered -> List.of(offered.split(",")).stream())
                .anyMatch(offered -> offered.strip().equals(PROTOCOL));
    }

    private void refuse(RoutingContext http, int status, ErrorCode code, String message) {
        refuse(http, status, new Refusal(code, null, message));
    }

    private void refuse(RoutingContext http, int status, Refusal refusal) {
        http.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json; charset=utf-8")
                .end(ResponseWriter.write(runner.failure(refusal)));
    }
}
