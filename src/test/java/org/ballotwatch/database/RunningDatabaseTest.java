package org.ballotwatch.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Properties of a running embedded database; one server for all tests. */
class RunningDatabaseTest {
    @TempDir
    static Path directory;

    private static EmbeddedDatabase database;
    private static Datasource datasource;

    @BeforeAll
    static void start() {
        database = new EmbeddedDatabase(directory, EmbeddedDatabaseResource.BINARIES, Map.of());
        datasource = new Datasource(database.start());
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    /** Zonky switches these off, and a power failure would destroy whole databases. */
    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
    void committed_data_is_on_disk(String setting) throws SQLException {
        assertThat(datasource.ask("show " + setting)).isEqualTo("on");
    }

    /** In the C library's locale "C", which a service manager may set, pg_trgm sees no letters in these names. */
    @Test
    void names_in_any_script_have_trigrams_and_letter_cases() throws SQLException {
        datasource.ask("create extension pg_trgm");

        assertThat(datasource.ask("select similarity('مصطفى الكاظمي', 'الكاظمي') > 0.4"))
                .isEqualTo("t");
        assertThat(datasource.ask("select lower('ФАТХ ÉLECTION')")).isEqualTo("фатх élection");
    }

    @Test
    void the_directory_is_named_after_the_major_version_of_the_binaries() throws SQLException {
        String major = datasource.ask("show server_version").split("\\.")[0];

        assertThat(directory.resolve("postgresql-" + major)).isDirectory();
    }

    @Test
    void it_listens_on_this_machine_only() throws SQLException {
        assertThat(datasource.ask("show listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(datasource.ask("show unix_socket_directories")).isEmpty();
    }

    @Test
    void a_connection_needs_the_password_and_only_its_owner_can_read_it() throws IOException {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> datasource.withPassword("guessed").ask("select 'in'"))
                .withMessageContaining("password authentication failed");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("password"))))
                .isEqualTo("rw-------");
    }

    @Test
    void a_second_server_on_its_directory_is_refused_without_damage() throws SQLException {
        EmbeddedDatabase second = new EmbeddedDatabase(directory, EmbeddedDatabaseResource.BINARIES, Map.of());

        assertThatExceptionOfType(StartupFailure.class)
                .isThrownBy(second::start)
                .withMessageContaining("process " + ProcessHandle.current().pid())
                .withMessageContaining(directory.toString());
        assertThat(datasource.ask("select 'works'")).isEqualTo("works");
    }
}
