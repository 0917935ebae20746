package org.ballotwatch.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedDatabaseTest {
    @TempDir
    Path directory;

    private final List<EmbeddedDatabase> started = new ArrayList<>();

    @AfterEach
    void stop() {
        started.forEach(EmbeddedDatabase::close);
    }

    @Test
    void stored_data_survives_a_restart() throws SQLException {
        EmbeddedDatabase first = database();
        new Datasource(first.start()).ask("create table note as select 'kept' as text");
        first.close();

        assertThat(new Datasource(database().start()).ask("select text from note"))
                .isEqualTo("kept");
    }

    /** A killed JVM releases its lock, but its server keeps running. */
    @Test
    void an_orphaned_server_is_stopped_and_its_data_taken_over() throws IOException, SQLException {
        EmbeddedDatabase first = database();
        new Datasource(first.start()).ask("create table note as select 'kept' as text");
        first.close();
        killAProcessWithAServer();
        String leftBehind = serverProcess();

        Datasource second = new Datasource(database().start());

        assertThat(serverProcess()).isNotEqualTo(leftBehind);
        assertThat(second.ask("select text from note")).isEqualTo("kept");
    }

    /** After a crash of the machine, or of a container, another program soon has the server's process id. */
    @Test
    void another_program_with_the_process_id_of_a_crashed_server_is_left_alone() throws IOException, SQLException {
        EmbeddedDatabase first = database();
        first.start();
        List<String> lines = new ArrayList<>(Files.readAllLines(pidFile()));
        first.close();
        Process other = new ProcessBuilder("sleep", "600").start();
        lines.set(0, Long.toString(other.pid()));
        Files.write(pidFile(), lines);

        try {
            assertThat(new Datasource(database().start()).ask("select 'works'")).isEqualTo("works");
            assertThat(other.isAlive()).isTrue();
        } finally {
            other.destroy();
        }
    }

    /** PostgreSQL's sessions may outlive the server for a moment, and hold its memory. */
    @Test
    void a_server_that_was_killed_recovers_at_the_next_start() throws IOException, SQLException {
        EmbeddedDatabase first = database();
        new Datasource(first.start()).ask("create table note as select 'kept' as text");
        first.close();
        killAProcessWithAServer();
        ProcessHandle server = ProcessHandle.of(Long.parseLong(serverProcess())).orElseThrow();
        server.destroyForcibly();
        server.onExit().join();

        assertThat(new Datasource(database().start()).ask("select text from note"))
                .isEqualTo("kept");
    }

    @Test
    void an_interrupted_first_start_is_repeated() throws IOException, SQLException {
        Files.createDirectories(directory.resolve("postgresql-18.unfinished/base"));
        Files.createFile(directory.resolve("postgresql-18.unfinished/postgresql.conf"));

        assertThat(new Datasource(database().start()).ask("select 'works'")).isEqualTo("works");
    }

    /** The killed process leaves an initdb behind that keeps writing. */
    @Test
    void a_start_that_was_killed_during_initdb_is_repeated() throws Exception {
        Process killed = otherProcess();
        while (!isInitdbAtWork()) {
            assertThat(killed.isAlive()).isTrue();
            Thread.sleep(5);
        }
        killed.destroyForcibly().onExit().join();

        assertThat(new Datasource(database().start()).ask("select 'works'")).isEqualTo("works");
    }

    private boolean isInitdbAtWork() throws IOException {
        try (Stream<Path> files = Files.walk(directory, 2)) {
            return files.anyMatch(file -> file.endsWith("PG_VERSION"));
        } catch (UncheckedIOException removedMeanwhile) {
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "base", "base/1,global,pg_wal", "base/1,base/4,global,pg_tblspc"})
    void unfinished_files_of_initdb_are_created_again(String folders) throws IOException, SQLException {
        for (String folder : folders.split(",")) {
            Files.createDirectories(directory.resolve("postgresql-18").resolve(folder));
        }
        Files.writeString(directory.resolve("postgresql-18/PG_VERSION"), "18");

        assertThat(new Datasource(database().start()).ask("select 'works'")).isEqualTo("works");
    }

    /** Files that look broken may still be a user's data. */
    @ParameterizedTest
    @ValueSource(strings = {"base/5/2619", "base/16384/2619", "pg_tblspc/16385", "letters/from-ada.txt"})
    void files_that_initdb_did_not_make_are_never_removed(String file) throws IOException {
        Path data = directory.resolve("postgresql-18").resolve(file);
        Files.createDirectories(data.getParent());
        Files.writeString(data, "dear");
        Files.writeString(directory.resolve("password"), "secret");

        assertThatExceptionOfType(StartupFailure.class)
                .isThrownBy(() -> database().start())
                .withMessageContaining("did not start");
        assertThat(data).hasContent("dear");
    }

    @Test
    void a_missing_password_is_reported() throws IOException {
        EmbeddedDatabase first = database();
        first.start();
        first.close();
        Files.delete(directory.resolve("password"));

        assertThatExceptionOfType(StartupFailure.class)
                .isThrownBy(() -> database().start())
                .withMessageContaining(directory.resolve("password") + " is missing");
    }

    @Test
    void the_files_of_another_major_version_are_refused() throws IOException {
        Files.createDirectory(directory.resolve("postgresql-17"));

        assertThatExceptionOfType(StartupFailure.class)
                .isThrownBy(() -> database().start())
                .withMessageContaining("postgresql-17")
                .withMessageContaining("PostgreSQL 18");
        assertThat(directory.resolve("postgresql-18")).doesNotExist();
    }

    @Test
    void a_directory_that_cannot_be_written_is_reported() {
        assumeFalse("root".equals(System.getProperty("user.name")), "root may write everywhere");
        assertThat(directory.toFile().setWritable(false)).isTrue();

        assertThatExceptionOfType(StartupFailure.class)
                .isThrownBy(() -> database().start())
                .withMessageContaining(directory.toString())
                .withMessageContaining("BALLOTWATCH_DATA_DIR");
    }

    @Test
    void a_server_that_cannot_start_reports_the_reason() {
        Map<String, String> wrong = Map.of("max_connections", "none");

        assertThatExceptionOfType(StartupFailure.class)
                .isThrownBy(new EmbeddedDatabase(directory, EmbeddedDatabaseResource.BINARIES, wrong)::start)
                .withMessageContaining("max_connections");
    }

    private EmbeddedDatabase database() {
        EmbeddedDatabase database = new EmbeddedDatabase(directory, EmbeddedDatabaseResource.BINARIES, Map.of());
        started.add(database);
        return database;
    }

    private Path pidFile() {
        return directory.resolve("postgresql-18/postmaster.pid");
    }

    private String serverProcess() throws IOException {
        return Files.readAllLines(pidFile()).get(0);
    }

    private void killAProcessWithAServer() throws IOException {
        Process process = otherProcess();
        assertThat(process.getInputStream().read()).as("the sign of a start").isEqualTo('!');
        process.destroyForcibly().onExit().join();
    }

    private Process otherProcess() throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherProcess.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    static class OtherProcess {
        public static void main(String[] arguments) throws InterruptedException {
            new EmbeddedDatabase(Path.of(arguments[0]), EmbeddedDatabaseResource.BINARIES, Map.of()).start();
            System.out.print('!');
            System.out.flush();
            Thread.sleep(600_000);
        }
    }
}
