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

/** Creates the connection pool with settings that Quarkus does not offer. */
@Singleton
class ConnectionPoolCreator implements PgPoolCreator {
    /** More connections than all admitted requests can wait for. Only a defect reaches this bound. */
    private static final int LONGEST_QUEUE = 10_000;

    /**
     * Statements look rows up by arrays of ids, for which an index is right at any length. Planning anew for each array
     * costs more than reading, and often chooses a sequential scan.
     */
    private static final Map<String, String> SESSION = Map.of("plan_cache_mode", "force_generic_plan", "jit", "off");

    /**
     * Statements of up to so many characters are kept prepared. The driver's own limit of 2,048 lets PostgreSQL plan the wider
     * ones anew for each request. The widest are those of a past moment, and planning them takes up to 150 ms. Only the rules
     * of findings are longer, and their plans are large and seldom needed.
     */
    private static final int LONGEST_KEPT = 16_384;

    private final Duration timeout;
    private final Duration statementLimit;
    private final DatabaseWait wait;
    private final String url;
    private PgConnectOptions server;

    ConnectionPoolCreator(
            DatabaseSettings settings,
            DatabaseWait wait,
            @ConfigProperty(name = "quarkus.datasource.reactive.url") String url) {
        this.timeout = settings.limits().connection();
        this.statementLimit = settings.limits().statement();
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
            server.setPreparedStatementCacheSqlFilter(sql -> sql.length() <= LONGEST_KEPT);
            server.addProperty("statement_timeout", String.valueOf(statementLimit.toMillis()));
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

    /** The options for connecting without the pool, which exists by now; of the first server if there are several. */
    PgConnectOptions server() {
        return server;
    }
}
