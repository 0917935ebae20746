package org.ballotwatch.bench;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.Tuple;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The attainable maximum: a bare HTTP server that sends one hand-written statement per request, which builds the whole
 * answer as JSON in PostgreSQL. The path names the shape; the body is a JSON array of the statement's parameters.
 */
public final class Limit extends AbstractVerticle {
    private final int port;
    private final PgConnectOptions database;
    private final Map<String, String> statements;
    private Pool pool;

    private Limit(int port, PgConnectOptions database, Map<String, String> statements) {
        this.port = port;
        this.database = database;
        this.statements = statements;
    }

    /** Arguments: the port to listen on, the database's port and password, the folder of shapes. */
    public static void main(String[] arguments) throws Exception {
        PgConnectOptions database = new PgConnectOptions()
                .setHost("127.0.0.1")
                .setPort(Integer.parseInt(arguments[1]))
                .setDatabase("postgres")
                .setUser(Database.USER)
                .setPassword(arguments[2])
                .setCachePreparedStatements(true);
        Map<String, String> statements = new HashMap<>();
        try (var shapes = Files.list(Path.of(arguments[3]))) {
            for (Path shape : shapes.toList()) {
                statements.put("/" + shape.getFileName(), Files.readString(shape.resolve("limit.sql")));
            }
        }
        int loops = 2 * Runtime.getRuntime().availableProcessors(); // the same number as the service
        Vertx.vertx()
                .deployVerticle(
                        () -> new Limit(Integer.parseInt(arguments[0]), database, statements),
                        new DeploymentOptions().setInstances(loops))
                .onFailure(failure -> {
                    failure.printStackTrace();
                    System.exit(1);
                });
    }

    @Override
    public void start(Promise<Void> started) {
        pool = PgBuilder.pool()
                .with(new PoolOptions().setMaxSize(20).setShared(true))
                .connectingTo(database)
                .using(vertx)
                .build();
        vertx.createHttpServer()
                .requestHandler(this::answer)
                .listen(port, "127.0.0.1")
                .<Void>mapEmpty()
                .onComplete(started);
    }

    private void answer(HttpServerRequest request) {
        String statement = statements.get(request.path());
        if (statement == null) {
            request.response().setStatusCode(404).end();
            return;
        }
        request.body()
                .compose(body -> pool.preparedQuery(statement).execute(parameters(body)))
                .onSuccess(rows -> request.response()
                        .putHeader("content-type", "application/json; charset=utf-8")
                        .end(rows.iterator().next().getString(0)))
                .onFailure(failure -> request.response().setStatusCode(500).end(failure.toString()));
    }

    private static Tuple parameters(Buffer body) {
        Tuple parameters = Tuple.tuple();
        body.toJsonArray().forEach(parameters::addValue);
        return parameters;
    }
}
