package org.ballotwatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged application with settings that it cannot start with: it says in a line which, and what is allowed. */
class StartupIT {
    @TempDir
    Path folder;

    @Test
    void a_wrong_value_stops_the_start_with_its_name_and_what_is_allowed() throws IOException {
        assertThat(start(Map.of("BALLOTWATCH_LIMITS_DEPTH", "deep")))
                .isEqualTo("Ballotwatch did not start. BALLOTWATCH_LIMITS_DEPTH is deep; it has to be a whole number,"
                        + " 1 or more.");
    }

    @Test
    void a_wrong_value_of_the_framework_stops_the_start_with_its_name() throws IOException {
        assertThat(start(Map.of("QUARKUS_HTTP_PORT", "eighty")))
                .contains("quarkus.http.port")
                .contains("eighty")
                .doesNotContain("\tat ");
    }

    /** Secrets are mounted as files; this value stands for one, and is refused before anything is done with it. */
    @Test
    void a_setting_is_read_from_a_file_by_the_name_of_its_variable() throws IOException {
        Files.writeString(folder.resolve("BALLOTWATCH_LIMITS_COST"), "none\n");
        assertThat(start(Map.of("SMALLRYE_CONFIG_SOURCE_FILE_LOCATIONS", folder.toString())))
                .isEqualTo("Ballotwatch did not start. BALLOTWATCH_LIMITS_COST is none; it has to be a whole number,"
                        + " 1 or more.");
    }

    @Test
    void a_port_that_is_taken_is_named_with_its_setting() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());
            assertThat(start(Map.of(
                            "QUARKUS_HTTP_PORT",
                            "0",
                            "QUARKUS_MANAGEMENT_PORT",
                            port,
                            "BALLOTWATCH_BUNDLED_CASEBOOK",
                            "false")))
                    .endsWith("Ballotwatch did not start. Port " + port + " of 127.0.0.1 is taken. Stop what listens"
                            + " there, or choose another with QUARKUS_MANAGEMENT_PORT.");
        }
    }

    private String start(Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-jar",
                        "target/quarkus-app/quarkus-run.jar")
                .redirectErrorStream(true);
        builder.environment().put("BALLOTWATCH_DATA_DIR", folder.resolve("data").toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.onExit().join().exitValue()).isEqualTo(1);
        return said.strip();
    }
}
