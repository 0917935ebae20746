package org.ballotwatch.database;

import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Bounds what waits for a connection of the pool, and how long; Quarkus has no settings for either. */
@Singleton
class ConnectionQueue implements PgPoolCreator {
    /** More than all requests that are let in at once can make; only something gone wrong gets there. */
    private static final int LONGEST = 10_000;

    private final Duration patience;

    ConnectionQueue(@ConfigProperty(name = "ballotwatch.limits.connection", defaultValue = "10S") Duration patience) {
        this.patience = patience;
    }

    @Override
    public Pool create(Input input) {
        PoolOptions options = input.poolOptions()
                .setMaxWaitQueueSize(LONGEST)
                .setConnectionTimeout((int) patience.toMillis())
                .setConnectionTimeoutUnit(TimeUnit.MILLISECONDS);
        input.pgConnectOptionsList().forEach(server -> server.setConnectTimeout((int) patience.toMillis()));
        return PgBuilder.pool()
                .with(options)
                .connectingTo(List.copyOf(input.pgConnectOptionsList()))
                .using(input.vertx())
                .build();
    }
}
