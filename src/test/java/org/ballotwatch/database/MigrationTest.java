package org.ballotwatch.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The migrations on an empty database, as in a new installation. */
@QuarkusTest
class MigrationTest {
    private static final String NAME = "migration_test";

    @Inject
    ScratchDatabases databases;

    @BeforeEach
    void create_it() {
        databases.create(NAME);
    }

    @AfterEach
    void drop_it() {
        databases.drop(NAME);
    }

    private Flyway flyway() {
        return databases.flyway(NAME);
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
