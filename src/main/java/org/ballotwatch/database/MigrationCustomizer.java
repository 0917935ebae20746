package org.ballotwatch.database;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import java.sql.Connection;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Lets migrations, the first to connect, wait for the database and for other replicas that migrate it. */
@Singleton
class MigrationCustomizer implements FlywayConfigurationCustomizer {
    private static final String SETTING = "QUARKUS_DATASOURCE_JDBC_URL";

    /** PostgreSQL's major version; older ones lack what the migrations use. */
    private static final int OLDEST = 15;

    private final DatabaseWait wait;
    private final String url;

    MigrationCustomizer(DatabaseWait wait, @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url) {
        this.wait = wait;
        this.url = url;
    }

    @Override
    public void customize(FluentConfiguration migrations) {
        wait.await(url, SETTING, () -> check(migrations.getDataSource()));
        // One attempt per second. By default a replica gives up after 50, though another may still be migrating.
        migrations.lockRetryCount((int) Math.max(1, wait.timeout().toSeconds()));
    }

    private int check(DataSource source) throws Exception {
        try (Connection connection = source.getConnection()) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST) {
                throw new StartupFailure("The database at %s (%s) is PostgreSQL %d; Ballotwatch needs %d or newer."
                        .formatted(ConnectionRefusal.shown(url), SETTING, version, OLDEST));
            }
            return version;
        }
    }
}
