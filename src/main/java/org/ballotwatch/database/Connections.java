package org.ballotwatch.database;

import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnectOptions;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** How sessions with PostgreSQL are set up, beyond what Quarkus has settings for. */
@Singleton
public class Connections implements PgPoolCreator {
    /**
     * Statements name what they look for by arrays of ids, for which indexes are right whatever their number. A plan made
     * anew for each number costs more than the reading, and often takes a whole table to be cheaper than an index.
     */
    private static final Map<String, String> SETTINGS = Map.of("plan_cache_mode", "force_generic_plan", "jit", "off");

    @Override
    public Pool create(Input input) {
        input.pgConnectOptionsList().forEach(options -> SETTINGS.forEach(options::addProperty));
        return PgBuilder.pool()
                .with(input.poolOptions())
                .connectingTo(List.<SqlConnectOptions>copyOf(input.pgConnectOptionsList()))
                .using(input.vertx())
                .build();
    }
}
