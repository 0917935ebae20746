package org.ballotwatch;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.apache.commons.io.FileUtils;
import org.ballotwatch.graphql.GraphQLClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Dev mode as a developer runs it, on a copy of the project, in which files are changed. */
class DevModeIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path ELECTION = Path.of("src/main/java/org/ballotwatch/election/Election.java");
    private static final Path PROPERTIES = Path.of("src/main/resources/application.properties");
    private static final Path CASEBOOK = Path.of("src/main/resources/casebook/iraq-2021/sources.csv");
    private static final String TITLE = "Attack on the Iraqi prime minister";
    private static final Path BUILT = Path.of("target").toAbsolutePath();
    private static final String DESCRIBED = "A vote, with";

    /** A bound for a run that hangs; a start takes half a minute on an idle machine. */
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final HttpClient http = HttpClient.newHttpClient();

    private Path project;
    private Path log;
    private int port;
    private Process maven;

    @BeforeEach
    void start() throws Exception {
        project = Files.createTempDirectory(BUILT, "dev-mode-");
        for (String file : List.of("pom.xml", "mvnw", "mvnw.cmd")) {
            Files.copy(Path.of(file), project.resolve(file), COPY_ATTRIBUTES);
        }
        for (String folder : List.of(".mvn", "src/main")) {
            FileUtils.copyDirectory(
                    Path.of(folder).toFile(), project.resolve(folder).toFile());
        }
        log = BUILT.resolve("dev-mode.log");
        port = freePort();
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        ProcessBuilder builder = new ProcessBuilder(
                        project.resolve(windows ? "mvnw.cmd" : "mvnw").toString(),
                        "--batch-mode",
                        "-Dquick",
                        "quarkus:dev",
                        "-Ddebug=false",
                        "-Dquarkus.http.port=" + port,
                        "-Dquarkus.management.port=" + freePort(),
                        "-Dquarkus.analytics.disabled=true")
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment()
                .put("BALLOTWATCH_DATA_DIR", project.resolve("data").toString());
        // The build around this test may have options of its own, such as another profile.
        builder.environment().remove("MAVEN_ARGS");
        maven = builder.start();
        await(DESCRIBED);
    }

    @AfterEach
    void stop() {
        List<ProcessHandle> started = maven.descendants().toList();
        maven.destroy();
        maven.onExit().join();
        // Maven does not pass signals on; the service stops its database itself.
        started.forEach(ProcessHandle::destroy);
        started.forEach(process -> process.onExit().join());
        FileUtils.deleteQuietly(project.toFile());
    }

    @Test
    void it_continues_after_every_kind_of_change() throws Exception {
        change(ELECTION, source -> source.replace(DESCRIBED, "Changed once, with"));
        await("Changed once, with");
        change(ELECTION, source -> source.replace("Changed once,", "Changed twice,"));
        await("Changed twice, with");

        change(ELECTION, source -> source.replace("@Description(\"Changed twice,", "@Descriptoin(\"Changed thrice,"));
        await("an error of the compiler", answer -> answer.statusCode() == 500);
        change(ELECTION, source -> source.replace("@Descriptoin(", "@Description("));
        await("Changed thrice, with");

        change(PROPERTIES, properties -> properties + "\nballotwatch.limits.depth=deep\n");
        await("a setting that is refused", answer -> answer.statusCode() == 500);
        change(PROPERTIES, properties -> properties.replace("limits.depth=deep", "limits.roots=1"));
        await("a limit that was set", answer -> answer.body().contains("QUERY_TOO_COMPLEX"));
        change(PROPERTIES, properties -> properties.replace("ballotwatch.limits.roots=1", ""));
        await("Changed thrice, with");

        change(CASEBOOK, rows -> rows.replace(TITLE, "Changed: " + TITLE));
        await("a title that was changed", answer -> answer.body().contains("Changed: " + TITLE));
    }

    private void change(Path file, UnaryOperator<String> change) throws IOException {
        Path changed = project.resolve(file);
        String before = Files.readString(changed);
        String after = change.apply(before);
        assertThat(after).isNotEqualTo(before);
        Files.writeString(changed, after);
    }

    private void await(String description) throws Exception {
        await(description, answer -> described(answer).startsWith(description));
    }

    private static String described(HttpResponse<String> answer) {
        try {
            JsonNode json = JSON.readTree(answer.body());
            return json.at("/data/__type/description").asText();
        } catch (IOException page) {
            return "";
        }
    }

    /** Each request makes dev mode look for changes; it is answered after the reload. */
    private void await(String what, Predicate<HttpResponse<String>> seen) throws Exception {
        String last = "nothing";
        for (long start = System.nanoTime(); System.nanoTime() - start < PATIENCE.toNanos(); Thread.sleep(500)) {
            assertThat(maven.isAlive()).as("dev mode, see " + log).isTrue();
            try {
                HttpResponse<String> answer = ask();
                if (seen.test(answer)) {
                    return;
                }
                last = answer.statusCode() + " " + answer.body();
            } catch (IOException notYet) {
                last = notYet.toString();
            }
        }
        throw new AssertionError("Not seen: " + what + ", but " + last + ", see " + log);
    }

    private HttpResponse<String> ask() throws IOException, InterruptedException {
        String query = "{ __type(name: \"Election\") { description } country(code: \"IQ\") { name }"
                + " source(externalId: {scheme: \"casebook\", value: \"IQ-2021-SEEDA\"}) { title } }";
        return http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                        .timeout(PATIENCE)
                        .header("Content-Type", GraphQLClient.JSON_TYPE)
                        .POST(BodyPublishers.ofString(GraphQLClient.body(query, Map.of())))
                        .build(),
                BodyHandlers.ofString());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
