package org.ballotwatch.graphql.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Assumptions;

/** The scripts of {@code src/test/node}, installed under {@code target} and run by Node.js. */
final class NodeProject {
    private static final Logger LOG = Logger.getLogger(NodeProject.class);
    private static final Path SOURCES = Path.of("src", "test", "node");
    private static final Path INSTALLED = Path.of("target", "node");

    private static final boolean WINDOWS =
            System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");

    private NodeProject() {}

    /** Runs a script against the service under test: all of its checks have to pass, and none may be missing. */
    static void passed(int count, String script) throws IOException, InterruptedException {
        JsonNode results = run(script, RestAssured.baseURI + ":" + RestAssured.port + "/graphql");
        List<String> failed = new ArrayList<>();
        for (JsonNode result : results) {
            if (!result.path("status").asText().equals("ok")) {
                failed.add(result.path("name").asText() + ": "
                        + result.path("status").asText() + ", "
                        + result.path("reason").asText());
            }
        }
        assertThat(failed).isEmpty();
        assertThat(results).hasSize(count);
    }

    /** Returns the output of a script; skips the test, with a message, if nothing can be installed or run. */
    private static JsonNode run(String script, String argument) throws IOException, InterruptedException {
        install();
        Path found = INSTALLED.resolve(script + ".found.json").toAbsolutePath();
        Path complaints = INSTALLED.resolve(script + ".log").toAbsolutePath();
        int exit = exit(new ProcessBuilder("node", script, argument)
                .directory(INSTALLED.toFile())
                .redirectOutput(found.toFile())
                .redirectError(complaints.toFile()));
        assertThat(exit).as(Files.readString(complaints)).isZero();
        return new ObjectMapper().readTree(found.toFile());
    }

    private static synchronized void install() throws IOException, InterruptedException {
        Files.createDirectories(INSTALLED);
        boolean upToDate = isInstalled();
        try (Stream<Path> files = Files.list(SOURCES).filter(Files::isRegularFile)) {
            for (Path file : files.toList()) {
                Files.copy(file, INSTALLED.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        if (upToDate) {
            return;
        }
        Path log = INSTALLED.resolve("npm.log").toAbsolutePath();
        List<String> npm = List.of(
                WINDOWS ? "npm.cmd" : "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline");
        int exit;
        try {
            exit = exit(new ProcessBuilder(npm)
                    .directory(INSTALLED.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile()));
        } catch (IOException e) {
            skip("there is no npm on this machine; install Node.js 20 or later with npm");
            return;
        }
        String said = Files.readString(log);
        assertThat(said).as("package.json and package-lock.json").doesNotContain("EUSAGE", "EINTEGRITY");
        if (exit != 0) {
            skip("npm could not fetch the packages:\n" + said);
        }
    }

    /** Reads npm's own record of its last installation, which it writes at the end. */
    private static boolean isInstalled() throws IOException {
        Path before = INSTALLED.resolve("package-lock.json");
        return Files.exists(INSTALLED.resolve("node_modules/.package-lock.json"))
                && Files.exists(before)
                && Files.mismatch(before, SOURCES.resolve("package-lock.json")) == -1;
    }

    private static int exit(ProcessBuilder command) throws IOException, InterruptedException {
        Process process = command.start();
        process.getOutputStream().close();
        if (!process.waitFor(20, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError(command.command() + " did not end within 20 minutes");
        }
        return process.exitValue();
    }

    private static void skip(String reason) {
        LOG.errorf("%n%n  SKIPPED: the service was NOT checked against the reference clients:%n  %s%n", reason);
        Assumptions.abort(reason);
    }
}
