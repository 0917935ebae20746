package org.ballotwatch.graphql.transport.websocket;

import static org.reactivestreams.FlowAdapters.toPublisher;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQL;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeRuntimeWiring;
import io.smallrye.mutiny.Multi;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.ballotwatch.graphql.error.FieldErrors;
import org.ballotwatch.graphql.limit.ByteBudgets;

/** Connections to a schema with subscriptions, and with limits short enough for a test. */
final class HandmadeServer implements OperationExecutor, AutoCloseable {
    static final Limited LIMITS =
            new Limited(9, 2, 4, Duration.ofMinutes(1), Duration.ofMinutes(1), Duration.ofMinutes(1));

    private static final String SCHEMA = """
            type Query { hello: String }
            type Subscription { count(to: Int!): Int  endless: String  silent: String  broken: Int }
            """;

    /** How many results were requested of the endless subscription, and whether it was cancelled. */
    final AtomicInteger made = new AtomicInteger();

    final CountDownLatch cancelled = new CountDownLatch(1);
    final BlockingQueue<Connection> connections = new LinkedBlockingQueue<>();

    private final ByteBudgets budgets = new ByteBudgets(16 << 20, 16 << 20);
    private final Vertx vertx = Vertx.vertx();
    private final FieldErrors errors = new FieldErrors();
    private final GraphQL graphQL;
    private final HttpServer server;

    HandmadeServer(WebSocketSettings limits) {
        TypeRuntimeWiring.Builder subscriptions = TypeRuntimeWiring.newTypeWiring("Subscription")
                .dataFetcher("count", field -> toPublisher(Multi.createFrom().range(0, (int) field.getArgument("to"))))
                .dataFetcher("endless", field -> toPublisher(endless()))
                .dataFetcher("silent", field -> toPublisher(Multi.createFrom().nothing()))
                .dataFetcher(
                        "broken",
                        field -> toPublisher(Multi.createFrom().failure(new IllegalStateException("secret"))));
        graphQL = GraphQL.newGraphQL(new SchemaGenerator()
                        .makeExecutableSchema(
                                new SchemaParser().parse(SCHEMA),
                                RuntimeWiring.newRuntimeWiring()
                                        .type(subscriptions)
                                        .build()))
                .build();
        server = SocketClient.await(
                vertx.createHttpServer(new HttpServerOptions().addWebSocketSubProtocol(SocketClient.PROTOCOL))
                        .requestHandler(request -> request.toWebSocket().onSuccess(socket -> {
                            Connection connection =
                                    new Connection(vertx, socket, request.connection(), limits, 1 << 20, budgets, this);
                            connections.add(connection);
                            connection.open(() -> connections.remove(connection));
                        }))
                        .listen(0, "127.0.0.1"));
    }

    int port() {
        return server.actualPort();
    }

    private Multi<String> endless() {
        String large = "x".repeat(10_000);
        return Multi.createBy()
                .repeating()
                .supplier(() -> made.incrementAndGet() + large)
                .indefinitely()
                .onCancellation()
                .invoke(cancelled::countDown);
    }

    @Override
    public Future<Void> authenticate(Map<String, Object> said) {
        return Future.succeededFuture();
    }

    @Override
    public Future<Void> authorize() {
        return Future.succeededFuture();
    }

    @Override
    public void start(Map<String, Object> payload, Operation operation, Consumer<ExecutionResult> answer) {
        graphQL.executeAsync(input -> input.query((String) payload.get("query")))
                .exceptionally(this::failure)
                .thenAccept(answer);
    }

    @Override
    public ExecutionResult failure(Throwable thrown) {
        return new ExecutionResultImpl(errors.of(thrown).at(null, null));
    }

    @Override
    public void close() {
        SocketClient.await(vertx.close());
    }

    record Limited(int connections, int operations, int ahead, Duration init, Duration ping, Duration idle)
            implements WebSocketSettings {}
}
