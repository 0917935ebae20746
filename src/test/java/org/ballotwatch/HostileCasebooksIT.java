package org.ballotwatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballotwatch.database.EmbeddedDatabaseResource;
import org.ballotwatch.dataset.casebook.CasebookFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The packaged service in 256 MB with hostile casebooks, and the command that checks them. */
@DisabledOnOs(OS.WINDOWS) // links and pipes
class HostileCasebooksIT {
    private static final String SECRET = "hunter2-of-another-file";

    @TempDir
    Path folder;

    private Path casebooks;
    private final EmbeddedDatabaseResource database = new EmbeddedDatabaseResource();
    private Replica service;

    @BeforeEach
    void make() throws Exception {
        casebooks = Files.createDirectory(folder.resolve("casebooks"));
        Path secret = Files.writeString(folder.resolve("secret"), "actor,name,kind\n" + SECRET + ",b,c\n");

        example("good", "GO-");
        example("linked", "LI-");
        Files.createSymbolicLink(casebooks.resolve("linked/names.csv"), secret);
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        CasebookFolder.example(elsewhere, "linked-folder", "LF-", "IS");
        Files.createSymbolicLink(casebooks.resolve("linked-folder"), elsewhere.resolve("linked-folder"));
        example("pipe", "PI-");
        assertThat(new ProcessBuilder(
                                "mkfifo", casebooks.resolve("pipe/names.csv").toString())
                        .start()
                        .waitFor())
                .isZero();
        example("sparse", "SP-");
        try (RandomAccessFile sparse =
                new RandomAccessFile(casebooks.resolve("sparse/names.csv").toFile(), "rw")) {
            sparse.setLength(700_000_000);
        }
        example("endless", "EN-");
        Files.writeString(
                casebooks.resolve("endless/names.csv"), "actor,name,kind\nEN-tide,\"" + "x".repeat(40_000_000));
        example("million", "MI-");
        write("million", 1_000_000, "MI-tide,N%d,SHORT\n");
        example("faulty", "FA-");
        write("faulty", 100_000, "FA-nobody-%d,N,SHORT\n");
        example("forged\nERROR of somebody else", "FO-");
    }

    @AfterEach
    void stop() {
        if (service != null) {
            service.close();
            database.stop();
        }
    }

    /** All columns but the names, which the test sets. */
    private void example(String name, String keys) {
        CasebookFolder.example(casebooks, name, keys, "IS").without("names.csv");
    }

    private void write(String name, int rows, String row) throws IOException {
        try (BufferedWriter names =
                Files.newBufferedWriter(casebooks.resolve(name).resolve("names.csv"))) {
            names.write("actor,name,kind\n");
            for (int i = 0; i < rows; i++) {
                names.write(row.formatted(i));
            }
        }
    }

    @Test
    void the_service_starts_with_the_valid_casebook_and_reports_the_faults_of_the_others() throws Exception {
        Map<String, String> configuration = new HashMap<>(database.start());
        configuration.put("ballotwatch.casebooks", casebooks.toString());
        configuration.put("quarkus.log.console.json.enabled", "false");
        configuration.put("java.tool.options", "-Xmx256m -XX:+ExitOnOutOfMemoryError");
        service = new Replica(configuration);
        service.start();
        service.awaitReady();

        assertThat(service.ask(null, "{ elections(first: 10) { nodes { title } } }")
                        .at("/data/elections/nodes"))
                .hasSize(1);
        assertThat(Files.readString(service.log()))
                .contains(
                        "Casebook good loaded",
                        "names.csv: is a link out of its folder",
                        "linked-folder: is a link out of its folder",
                        "names.csv: is a pipe, a socket or a device",
                        "names.csv: is too large",
                        "names.csv:2: has a cell or a row that does not end within 100,000 characters",
                        "exceeds the limit of 200,000 rows per casebook",
                        "Casebook faulty was not loaded, 100000 problem(s)",
                        "and 99000 more",
                        "Casebook forged\\nERROR of somebody else was not loaded")
                .doesNotContain(SECRET)
                .doesNotContain("\nERROR of somebody else");
        assertThat(service.logged().lines().filter(line -> line.contains("Casebook ")))
                .as("no event loop reads casebooks")
                .noneMatch(line -> line.contains("(vert.x-eventloop"));
    }

    @Test
    void a_check_lists_every_problem_with_its_place_and_exits_with_1() throws Exception {
        EndedProcess checked = program("check", casebooks.toString());
        assertThat(checked.output())
                .contains(
                        "linked/names.csv:1: is a link out of its folder",
                        "faulty/names.csv:2:actor: There is no person, party or organization with the id or key 'FA-nobody-0'",
                        "Casebook faulty: 100,000 problems, of which the first 1,000 are listed, and 99,000 more",
                        "Casebook good: no problem")
                .doesNotContain(SECRET)
                .doesNotContain("Listening on");
        assertThat(checked.status()).isEqualTo(1);
    }

    @Test
    void a_check_of_a_valid_casebook_exits_with_0() throws Exception {
        EndedProcess checked = program("check", casebooks.resolve("good").toString());
        assertThat(checked.output().strip()).endsWith("Casebook good: no problem");
        assertThat(checked.status()).isZero();
    }

    @Test
    void wrong_usage_prints_the_usage_and_exits_with_2() throws Exception {
        for (List<String> wrong : List.of(
                List.of("chek", "good"),
                List.of("check"),
                List.of("check", "nowhere"),
                List.of("check", "--fast", "good"),
                List.of(
                        "check",
                        folder.resolve("elsewhere/linked-folder/sources.csv").toString()))) {
            EndedProcess refused = program(wrong.toArray(String[]::new));
            assertThat(refused.output()).contains("Usage: ballotwatch");
            assertThat(refused.status()).isEqualTo(2);
        }
    }

    @Test
    void it_prints_its_help_and_its_version() throws Exception {
        assertThat(program("--help").output()).contains("Usage: ballotwatch", "check");
        assertThat(program("--version").output().strip()).matches("(?s).*\\d+\\.\\d+\\.\\d+.*");
        assertThat(program("--version").status()).isZero();
    }

    private static EndedProcess program(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(Artifact.command());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("JAVA_TOOL_OPTIONS", "-Xmx256m -XX:+ExitOnOutOfMemoryError");
        return EndedProcess.of(builder);
    }
}
