package org.ballotwatch.database;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.jboss.logging.Logger;

/**
 * The service is ready if the database answers in time over the pool of the requests and has this build's last
 * migration. A database may have further migrations while replicas are replaced. If only edits fail, the service stays
 * ready and the response says so.
 */
@Readiness
@Singleton
class DatabaseReadinessCheck implements AsyncHealthCheck {
    private static final Logger LOG = Logger.getLogger(DatabaseReadinessCheck.class);

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final String STATE = """
            select
              exists (select from flyway_schema_history where version = $1 and success),
              current_setting('transaction_read_only') = 'on'""";

    private record MigrationState(boolean migrated, boolean readOnly) {}

    private final Pool pool;
    private final Flyway flyway;
    private final WriteHealth writes;
    private Uni<String> migration;

    DatabaseReadinessCheck(Pool pool, Flyway flyway, WriteHealth writes) {
        this.pool = pool;
        this.flyway = flyway;
        this.writes = writes;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("database");
        return lastMigration()
                .flatMap(version -> state(version).map(state -> withEdits(response, state)
                        .withData("migration", version)
                        .status(state.migrated())
                        .build()))
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .onFailure()
                .recoverWithItem(failure -> {
                    LOG.warnf(
                            "Not ready: the database does not answer (%s)",
                            failure.getClass().getName());
                    return response.withData("reason", "The database does not answer.")
                            .down()
                            .build();
                });
    }

    /**
     * Read once, and by one thread: it uses JDBC, looks at every migration, and waits long for an unavailable database.
     */
    private synchronized Uni<String> lastMigration() {
        if (migration == null) {
            migration = Uni.createFrom()
                    .item(this::last)
                    .runSubscriptionOn(Infrastructure.getDefaultExecutor())
                    .onFailure()
                    .invoke(this::askAgain)
                    .memoize()
                    .indefinitely();
        }
        return migration;
    }

    private synchronized void askAgain() {
        migration = null;
    }

    private HealthCheckResponseBuilder withEdits(HealthCheckResponseBuilder response, MigrationState state) {
        WriteHealth.WriteFailure trouble = writes.trouble();
        if (state.readOnly()) {
            return response.withData("edits", "The database is read-only.");
        }
        return trouble == null
                ? response
                : response.withData("edits", trouble.reason())
                        .withData("editsFailSince", trouble.since().toString());
    }

    private Uni<MigrationState> state(String version) {
        return Uni.createFrom().emitter(emitter -> pool.preparedQuery(STATE)
                .execute(Tuple.of(version))
                .map(rows -> rows.iterator().next())
                .onSuccess(row -> emitter.complete(new MigrationState(row.getBoolean(0), row.getBoolean(1))))
                .onFailure(emitter::fail));
    }

    private String last() {
        String version = null;
        for (MigrationInfo each : flyway.info().all()) {
            boolean ours = each.getState().isResolved();
            version = ours && each.getVersion() != null ? each.getVersion().getVersion() : version;
        }
        return version;
    }
}
