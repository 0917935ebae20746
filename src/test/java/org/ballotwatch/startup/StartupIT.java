package org.ballotwatch.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import org.ballotwatch.Artifact;
import org.ballotwatch.EndedProcess;
import org.ballotwatch.Replica;
import org.ballotwatch.database.EmbeddedDatabaseProvider;
import org.ballotwatch.database.EmbeddedDatabaseResource;
import org.ballotwatch.database.StartingServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The packaged application when it cannot start, or not yet: it reports in a line why, and what to do. */
class StartupIT {
    private static final String JDBC_URL = "quarkus.datasource.jdbc.url";
    private static final String REACTIVE_URL = "quarkus.datasource.reactive.url";

    @TempDir
    Path folder;

    private final EmbeddedDatabaseResource database = new EmbeddedDatabaseResource();

    @AfterEach
    void stop() {
        database.stop();
    }

    @Test
    void an_invalid_value_prevents_startup_and_the_message_states_the_allowed_values() throws Exception {
        assertThat(refused(Map.of("BALLOTWATCH_LIMITS_DEPTH", "deep")))
                .isEqualTo("Ballotwatch did not start. BALLOTWATCH_LIMITS_DEPTH is deep; it must be a whole number,"
                        + " 1 or more.");
    }

    @ParameterizedTest
    @CsvSource({"QUARKUS_HTTP_PORT, eighty", "QUARKUS_HTTP_PORT, 70000", "QUARKUS_MANAGEMENT_PORT, eighty"})
    void an_invalid_port_prevents_startup_before_a_database_is_created(String variable, String value) throws Exception {
        assertThat(refused(Map.of(variable, value)))
                .isEqualTo("Ballotwatch did not start. " + variable + " is " + value
                        + "; it must be a whole number, 0 to 65535.");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void a_mistyped_name_prevents_startup_and_the_message_names_the_nearest() throws Exception {
        assertThat(refused(Map.of("BALLOTWATCH_LIMIT_DEPTH", "5")))
                .startsWith("Ballotwatch did not start. BALLOTWATCH_LIMIT_DEPTH is not a setting. The nearest is"
                        + " BALLOTWATCH_LIMITS_DEPTH");
    }

    /** Secrets are mounted as files; this value represents one, and is refused before any use. */
    @Test
    void a_setting_is_read_from_a_file_by_the_name_of_its_variable() throws Exception {
        Files.writeString(folder.resolve("BALLOTWATCH_LIMITS_COST"), "none\n");
        assertThat(refused(Map.of("SMALLRYE_CONFIG_SOURCE_FILE_LOCATIONS", folder.toString())))
                .isEqualTo("Ballotwatch did not start. BALLOTWATCH_LIMITS_COST is none; it must be a whole number,"
                        + " 1 or more.");
    }

    @ParameterizedTest
    @CsvSource({"HTTP, MANAGEMENT", "MANAGEMENT, HTTP"})
    void a_port_in_use_is_reported_with_its_setting(String server, String other) throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            assertThat(refused(onDatabase("QUARKUS_" + other + "_PORT", "0", "QUARKUS_" + server + "_PORT", "" + port)))
                    .contains("Ballotwatch did not start. Port " + port + " of 127.0.0.1 is in use.")
                    .contains("for example QUARKUS_" + server + "_PORT=");
        }
        assertThat(folder.resolve("data/postgresql-18/postmaster.pid"))
                .as("of the embedded database")
                .doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"HTTP, MANAGEMENT", "MANAGEMENT, HTTP"})
    void an_address_of_another_machine_is_reported_with_its_setting(String server, String other) throws Exception {
        assertThat(refused(onDatabase("QUARKUS_" + other + "_PORT", "0", "QUARKUS_" + server + "_HOST", "192.0.2.1")))
                .endsWith("192.0.2.1 is not an address of this machine. Correct QUARKUS_" + server + "_HOST.");
    }

    /** A native program has no embedded database, and so needs no directory. */
    @Test
    void a_file_instead_of_the_data_directory_is_reported_with_the_variables_of_an_external_database()
            throws Exception {
        Path file = Files.createFile(folder.resolve("data"));
        assertThat(refused(Map.of()))
                .startsWith(
                        Artifact.isNative()
                                ? "Ballotwatch did not start. No database is configured, and this build has no"
                                : "Ballotwatch did not start. The data directory " + file)
                .contains(Artifact.isNative() ? "QUARKUS_DATASOURCE_JDBC_URL" : "BALLOTWATCH_DATA_DIR");
    }

    @Test
    void a_wrong_password_is_refused_at_once() throws Exception {
        Map<String, String> configuration = new HashMap<>(database.start());
        configuration.put("quarkus.datasource.password", "guessed");
        assertThat(refused(configuration))
                .contains("refuses the connection", "password authentication failed")
                .contains("Check QUARKUS_DATASOURCE_USERNAME, QUARKUS_DATASOURCE_PASSWORD")
                .doesNotContain("guessed");
    }

    @ParameterizedTest
    @CsvSource({JDBC_URL, REACTIVE_URL})
    void a_missing_database_is_reported(String url) throws Exception {
        Map<String, String> configuration = new HashMap<>(database.start());
        configuration.compute(url, (name, value) -> value.replaceFirst("/\\w+$", "/nowhere"));
        assertThat(refused(configuration))
                .contains("database \"nowhere\" does not exist", "Create the database")
                .contains("(" + variable(url) + ")");
    }

    @Test
    void a_server_without_the_required_encryption_is_refused_at_once() throws Exception {
        Map<String, String> configuration = new HashMap<>(database.start());
        configuration.compute(JDBC_URL, (name, value) -> value + "?sslmode=require&password=hidden");
        assertThat(refused(configuration))
                .contains("does not support SSL", "Check the TLS parameters")
                .doesNotContain("hidden");
    }

    @ParameterizedTest
    @CsvSource({JDBC_URL, REACTIVE_URL})
    void a_database_that_never_starts_is_reported_with_the_waiting_time(String url) throws Exception {
        Map<String, String> configuration = new HashMap<>(database.start());
        configuration.compute(url, (name, value) -> value.replaceFirst(":\\d+/", ":1/"));
        configuration.put("ballotwatch.database-wait", "1S");
        assertThat(refused(configuration))
                .contains("accepted no connection within 1 seconds", "BALLOTWATCH_DATABASE_WAIT")
                .contains("(" + variable(url) + ")");
    }

    @Test
    void a_schema_of_a_newer_version_is_reported_with_its_migration() throws Exception {
        Map<String, String> configuration = database.start();
        try (Replica service = new Replica(configuration)) {
            service.start();
            service.awaitReady();
        }
        execute(
                configuration,
                "insert into flyway_schema_history (installed_rank, version, description, type, script,"
                        + " installed_by, execution_time, success)"
                        + " values (1000, '999', 'later', 'SQL', 'V999__later.sql', 'test', 1, true)");
        assertThat(refused(configuration))
                .endsWith("The database has the schema of a newer version of Ballotwatch: its migration 999 is unknown"
                        + " to this one. Start the newer version, or restore a backup from before it.");
    }

    @Test
    void a_database_from_before_the_first_release_is_refused() throws Exception {
        Map<String, String> configuration = database.start();
        migrateAsBeforeTheFirstRelease(configuration);
        assertThat(refused(configuration))
                .endsWith("Ballotwatch did not start. The database was made before the first release, and this version"
                        + " cannot migrate it: start on an empty database, load the casebooks there, and repeat your"
                        + " edits.");
    }

    /** A native program has no embedded database. */
    @Test
    @DisabledIf("org.ballotwatch.Artifact#isNative")
    void a_data_directory_from_before_the_first_release_is_refused() throws Exception {
        Path directory = folder.resolve("data");
        EmbeddedDatabaseProvider own =
                ServiceLoader.load(EmbeddedDatabaseProvider.class).findFirst().orElseThrow();
        migrateAsBeforeTheFirstRelease(own.start(directory));
        own.stop();
        assertThat(refused(Map.of()))
                .endsWith("Ballotwatch did not start. The database was made before the first release, and this version"
                        + " cannot migrate it: set BALLOTWATCH_DATA_DIR to another directory than " + directory
                        + ", load the casebooks there, and repeat your edits.");
    }

    private static void migrateAsBeforeTheFirstRelease(Map<String, String> configuration) throws SQLException {
        execute(configuration, """
                create table flyway_schema_history (
                  installed_rank integer primary key, version text, description text, type text, script text,
                  checksum integer, installed_by text, installed_on timestamp default now(), execution_time integer,
                  success boolean);
                insert into flyway_schema_history values
                  (1, '1', 'records and reports', 'SQL', 'V1__records_and_reports.sql', 1, 'test', now(), 1, true),
                  (2, '17', 'principals', 'SQL', 'V17__principals.sql', 1, 'test', now(), 1, true)""");
    }

    private static void execute(Map<String, String> configuration, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        configuration.get(JDBC_URL),
                        configuration.get("quarkus.datasource.username"),
                        configuration.get("quarkus.datasource.password"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The attempts are half a second apart, so together the refusals last longer than any pool waits by default. */
    @Test
    void the_service_waits_for_a_database_that_is_still_starting() throws Exception {
        Map<String, String> real = database.start();
        try (StartingServer forMigrations = new StartingServer(real, 12);
                StartingServer forRequests = new StartingServer(real, 12)) {
            Map<String, String> configuration = new HashMap<>(forMigrations.through(real));
            configuration.put(REACTIVE_URL, forRequests.through(real).get(REACTIVE_URL));
            try (Replica service = new Replica(configuration)) {
                service.start();
                service.awaitReady();
                assertThat(service.logged())
                        .contains("Waiting for the database at", "the database system is starting up")
                        .doesNotContain("ERROR", "\tat ");
            }
            assertThat(forMigrations.left()).isZero();
            assertThat(forRequests.left()).isZero();
        }
    }

    /** Returns its last output, which is without a stack trace for any cause. */
    private String refused(Map<String, String> configuration) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(Artifact.command());
        builder.environment().put("BALLOTWATCH_DATA_DIR", folder.resolve("data").toString());
        builder.environment().put("BALLOTWATCH_BUNDLED_CASEBOOK", "false");
        configuration.forEach((name, value) -> builder.environment().put(variable(name), value));
        EndedProcess ended = EndedProcess.of(builder);
        assertThat(ended.status()).isEqualTo(1);
        String said = ended.output();
        assertThat(said).contains("Ballotwatch did not start. ").doesNotContain("\tat ", "\\tat ");
        return said.strip();
    }

    /** A jar starts its embedded database; a native program needs an external one. */
    private Map<String, String> onDatabase(String... variables) {
        Map<String, String> configuration = new HashMap<>();
        if (Artifact.isNative()) {
            configuration.putAll(database.start());
        }
        for (int i = 0; i < variables.length; i += 2) {
            configuration.put(variables[i].toLowerCase(Locale.ROOT).replace('_', '.'), variables[i + 1]);
        }
        return configuration;
    }

    private static String variable(String property) {
        return property.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "_");
    }
}
