package org.ballotwatch.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The migrations on an empty database, as in a new installation. */
@QuarkusTest
class MigrationTest {
    @Inject
    Sql sql;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @BeforeEach
    void create_it() {
        sql.run("create database migration_test");
    }

    @AfterEach
    void drop_it() {
        sql.run("drop database migration_test with (force)");
    }

    private Flyway flyway() {
        return Flyway.configure()
                .dataSource(url.replaceFirst("/[^/]*$", "/migration_test"), user, password)
                .load();
    }

    @Test
    void migrations_prepare_an_empty_database_for_casebooks() {
        MigrateResult result = flyway().migrate();

        assertThat(result.success).isTrue();
        assertThat(result.migrations).isNotEmpty();
        assertThat(flyway().info().pending()).isEmpty();
    }

    @Test
    void a_second_run_of_the_migrations_does_nothing() {
        flyway().migrate();

        MigrateResult again = flyway().migrate();

        assertThat(again.migrationsExecuted).isZero();
        assertThat(flyway().validateWithResult().validationSuccessful).isTrue();
    }
}
