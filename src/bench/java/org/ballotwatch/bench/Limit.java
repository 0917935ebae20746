package org.ballotwatch.bench;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.Tuple;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The attainable maximum, in two ways: a bare HTTP server that sends hand-written SQL. At {@code /json/q1}, one statement
 * builds the whole answer as JSON in PostgreSQL; at {@code /flat/q1}, pipelined statements return flat rows, and the JSON is
 * built here. The body is a JSON array of the statements' parameters.
 */
public final class Limit extends AbstractVerticle {
    private final int port;
    private final PgConnectOptions database;
    private final Path shapes;
    private final Map<String, Function<Tuple, Future<Buffer>>> answers = new HashMap<>();

    private Limit(int port, PgConnectOptions database, Path shapes) {
        this.port = port;
        this.database = database;
        this.shapes = shapes;
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
        int loops = 2 * Runtime.getRuntime().availableProcessors(); // the same number as the service
        Vertx.vertx()
                .deployVerticle(
                        () -> new Limit(Integer.parseInt(arguments[0]), database, Path.of(arguments[3])),
                        new DeploymentOptions().setInstances(loops))
                .onFailure(failure -> {
                    failure.printStackTrace();
                    System.exit(1);
                });
    }

    @Override
    public void start(Promise<Void> started) throws IOException {
        Pool jsonPool = pool(database);
        // Planning a statement anew costs more than it saves, and arrays are taken to be short, as they are.
        Pool flatPool = pool(new PgConnectOptions(database)
                .setPipeliningLimit(256)
                .addProperty("plan_cache_mode", "force_generic_plan"));
        try (var folders = Files.list(shapes)) {
            for (Path folder : folders.toList()) {
                String json = Files.readString(folder.resolve("json.sql"));
                FlatShape flat = new FlatShape(Files.readString(folder.resolve("flat.sql")));
                answers.put("/json/" + folder.getFileName(), variables -> jsonPool.preparedQuery(json)
                        .execute(variables)
                        .map(rows -> Buffer.buffer(rows.iterator().next().getString(0))));
                answers.put(
                        "/flat/" + folder.getFileName(),
                        variables -> flatPool.withConnection(connection -> flat.answer(connection, variables)));
            }
        }
        vertx.createHttpServer()
                .requestHandler(this::answer)
                .listen(port, "127.0.0.1")
                .<Void>mapEmpty()
                .onComplete(started);
    }

    private Pool pool(PgConnectOptions database) {
        return PgBuilder.pool()
                .with(new PoolOptions()
                        .setMaxSize(16)
                        .setShared(true)
                        .setName(database.getProperties().toString()))
                .connectingTo(database)
                .using(vertx)
                .build();
    }

    private void answer(HttpServerRequest request) {
        Function<Tuple, Future<Buffer>> answer = answers.get(request.path());
        if (answer == null) {
            request.response().setStatusCode(404).end();
            return;
        }
        request.body()
                .compose(body -> answer.apply(parameters(body)))
                .onSuccess(json -> request.response()
                        .putHeader("content-type", "application/json; charset=utf-8")
                        .end(json))
                .onFailure(failure -> request.response().setStatusCode(500).end(failure.toString()));
    }

    private static Tuple parameters(Buffer body) {
        Tuple parameters = Tuple.tuple();
        body.toJsonArray().forEach(parameters::addValue);
        return parameters;
    }
}
