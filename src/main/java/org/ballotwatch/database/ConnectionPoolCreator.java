package org.ballotwatch.database;

import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.vertx.core.Context;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.SqlConnection;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The pool of connections, with what Quarkus has no settings for. */
@Singleton
class ConnectionPoolCreator implements PgPoolCreator {
    /** More than all requests that are let in at once can make; only something gone wrong gets there. */
    private static final int LONGEST_QUEUE = 10_000;

    /**
     * Statements name what they look for by arrays of ids, for which indexes are right whatever their number. A plan made
     * anew for each number costs more than the reading, and often takes a whole table to be cheaper than an index.
     */
    private static final Map<String, String> SESSION = Map.of("plan_cache_mode", "force_generic_plan", "jit", "off");

    private final Duration timeout;
    private final DatabaseWait wait;
    private final String url;
    private PgConnectOptions server;

    ConnectionPoolCreator(
            @ConfigProperty(name = "ballotwatch.limits.connection") Duration timeout,
            DatabaseWait wait,
            @ConfigProperty(name = "quarkus.datasource.reactive.url") String url) {
        this.timeout = timeout;
        this.wait = wait;
        this.url = url;
    }

    @Override
    public Pool create(Input input) {
        PoolOptions options = input.poolOptions()
                .setMaxWaitQueueSize(LONGEST_QUEUE)
                .setConnectionTimeout((int) timeout.toMillis())
                .setConnectionTimeoutUnit(TimeUnit.MILLISECONDS);
        for (PgConnectOptions server : input.pgConnectOptionsList()) {
            server.setConnectTimeout((int) timeout.toMillis());
            SESSION.forEach(server::addProperty);
        }
        server = input.pgConnectOptionsList().get(0);
        Pool pool = PgBuilder.pool()
                .with(options)
                .connectingTo(List.copyOf(input.pgConnectOptionsList()))
                .using(input.vertx())
                .build();
        awaitServer(pool);
        return pool;
    }

    /** The pool is created at startup, by the thread that starts the service; an event loop must not be blocked. */
    private void awaitServer(Pool pool) {
        if (Context.isOnEventLoopThread()) {
            return;
        }
        wait.await(url, "QUARKUS_DATASOURCE_REACTIVE_URL", () -> pool.getConnection()
                .flatMap(SqlConnection::close)
                .toCompletionStage()
                .toCompletableFuture()
                .get());
    }

    /** How to connect to the server past the pool, which is there by now; the first, where there are several. */
    PgConnectOptions server() {
        return server;
    }
}
