package org.ballotwatch.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The migrations on an empty database, as a new installation meets them, and on one of an earlier release. */
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
        return flyway("latest");
    }

    private Flyway flyway(String target) {
        return Flyway.configure()
                .dataSource(url(), user, password)
                .target(target)
                .load();
    }

    private String url() {
        return url.replaceFirst("/[^/]*$", "/migration_test");
    }

    @Test
    void they_make_an_empty_database_ready_for_casebooks() {
        MigrateResult result = flyway().migrate();

        assertThat(result.success).isTrue();
        assertThat(result.migrations).isNotEmpty();
        assertThat(flyway().info().pending()).isEmpty();
    }

    @Test
    void run_again_they_have_nothing_to_do() {
        flyway().migrate();

        MigrateResult again = flyway().migrate();

        assertThat(again.migrationsExecuted).isZero();
        assertThat(flyway().validateWithResult().validationSuccessful).isTrue();
    }

    // Who asks since when something is held must not be told that it is not.
    @Test
    void what_is_there_before_revisions_are_kept_has_the_first_of_its_own() throws SQLException, IOException {
        Datasource database = new Datasource(Map.of(
                "quarkus.datasource.jdbc.url", url(),
                "quarkus.datasource.username", user,
                "quarkus.datasource.password", password));
        flyway("5").migrate();
        database.ask(Files.readString(Path.of("src/test/resources/database/one-of-each.sql")));
        database.ask("update seat_count set retired_at = '2024-02-01T10:00:00Z', retired_by = 'editor',"
                + " recorded_at = '2024-01-01T10:00:00Z'");
        database.ask(
                "insert into source (id, publisher, kind) values ('018cc251-f400-752e-89a7-834df2a74de4', 'A', 'NGO')");

        flyway().migrate();

        String revisions =
                "select string_agg(concat_ws(' ', to_char(made_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI'), made_by,"
                        + " action), ', ' order by made_at) from revision where subject_kind = '%s'";
        assertThat(database.ask(revisions.formatted("SEAT_COUNT")))
                .isEqualTo("2024-01-01 10:00 test CREATED, 2024-02-01 10:00 editor RETIRED");
        assertThat(database.ask(revisions.formatted("SOURCE"))).isEqualTo("2024-01-01 00:00 import CREATED");
    }

    // Who asks for a moment before the past was kept must be told what was said then.
    @Test
    void rows_from_before_the_past_was_kept_are_put_together_from_their_revisions() throws SQLException, IOException {
        Datasource database = new Datasource(Map.of(
                "quarkus.datasource.jdbc.url", url(),
                "quarkus.datasource.username", user,
                "quarkus.datasource.password", password));
        flyway("12").migrate();
        database.ask("select set_config('ballotwatch.at', '2024-01-01T00:00:00Z', false); "
                + Files.readString(Path.of("src/test/resources/database/one-of-each.sql")));
        correct(
                database,
                "2024-02-01",
                "incident set title = 'Second', ends_on = ends_on + 1 where title = 'An attack'");
        correct(database, "2024-03-01", "incident set title = 'Third' where title = 'Second'");
        correct(database, "2024-04-01", "incident set ends_on = ends_on + 1 where title = 'Third'");

        flyway().migrate();

        assertThat(database.ask("""
                select string_agg(concat_ws(' ', title, ends_on, held_since::date, held_until::date), ', ' order by held_since)
                from incident_ever
                where id = (select id from incident where title = 'Third')"""))
                .isEqualTo("An attack 2023-05-08 2024-01-01 2024-02-01, Second 2023-05-09 2024-02-01 2024-03-01,"
                        + " Third 2023-05-09 2024-03-01 2024-04-01, Third 2023-05-10 2024-04-01");
        assertThat(database.ask("select count(*) from revision where action = 'CORRECTED'"))
                .isEqualTo("3");
    }

    private static void correct(Datasource database, String day, String change) throws SQLException {
        database.ask("select set_config('ballotwatch.at', '%sT00:00:00Z', false); update %s".formatted(day, change));
    }

    // A filter by phase looks at nothing but the milestones, so a database from before them must not be without.
    @Test
    void results_from_before_the_milestones_have_theirs() throws SQLException, IOException {
        Datasource database = new Datasource(Map.of(
                "quarkus.datasource.jdbc.url", url(),
                "quarkus.datasource.username", user,
                "quarkus.datasource.password", password));
        flyway("2").migrate();
        database.ask(Files.readString(Path.of("src/test/resources/database/one-of-each.sql")));
        database.ask("update seat_count set known_since = public_by");

        flyway().migrate();

        assertThat(database.ask("select concat_ws(' ', starts_on, complete_on, final_on) from election_milestone"))
                .isEqualTo("2023-05-07 2023-05-08 2023-05-08");
    }

    // A search looks at nothing but its own tables, so what was recorded before them must stand there, too.
    @Test
    void records_from_before_the_search_are_found_by_it() throws SQLException, IOException {
        Datasource database = new Datasource(Map.of(
                "quarkus.datasource.jdbc.url", url(),
                "quarkus.datasource.username", user,
                "quarkus.datasource.password", password));
        flyway("5").migrate();
        database.ask(Files.readString(Path.of("src/test/resources/database/one-of-each.sql")));
        database.ask(Files.readString(Path.of("src/test/resources/database/one-dispute.sql")));

        flyway().migrate();

        assertThat(
                        database.ask(
                                "select string_agg(written, ', ' order by written) from search_entry where record_kind <> 'COUNTRY'"))
                .isEqualTo("A party, A person, A vote, AP, An appeal, An attack, Another attack, Harbour, Herald");
        assertThat(database.ask("select count(*) from search_posting where word = 'attack'"))
                .isEqualTo("2");
    }
}
