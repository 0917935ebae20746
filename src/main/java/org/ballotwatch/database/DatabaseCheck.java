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
 * Ready: the database answers in time, over the connections that requests are answered with, and has the last migration
 * that this build brings. One that has further ones is newer than this build, as it is while replicas are replaced.
 */
@Readiness
@Singleton
class DatabaseCheck implements AsyncHealthCheck {
    private static final Logger LOG = Logger.getLogger(DatabaseCheck.class);

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final String IS_MIGRATED =
            "select exists (select from flyway_schema_history where version = $1 and success)";

    private final Pool pool;
    private final Flyway flyway;
    private volatile String migration;

    DatabaseCheck(Pool pool, Flyway flyway) {
        this.pool = pool;
        this.flyway = flyway;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("database");
        return lastMigration()
                .flatMap(version -> isMigrated(version).map(migrated -> response.withData("migration", version)
                        .status(migrated)
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

    /** Asked for once: it is JDBC, and looks at every migration. */
    private Uni<String> lastMigration() {
        if (migration != null) {
            return Uni.createFrom().item(migration);
        }
        return Uni.createFrom()
                .item(this::last)
                .runSubscriptionOn(Infrastructure.getDefaultExecutor())
                .invoke(version -> migration = version);
    }

    private Uni<Boolean> isMigrated(String version) {
        return Uni.createFrom().emitter(emitter -> pool.preparedQuery(IS_MIGRATED)
                .execute(Tuple.of(version))
                .onSuccess(rows -> emitter.complete(rows.iterator().next().getBoolean(0)))
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
