package org.ballotwatch;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.ballotwatch.graphql.GraphQLClient;

/** The packaged service in a separate process, which can be killed and restarted on the same port. */
public final class Replica implements AutoCloseable {
    static final String BUNDLED_CASEBOOK = "ballotwatch.bundled-casebook";

    private static final Path BUILT = Path.of("target");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** How the service is started. */
    public interface Program {
        /** @param environment of the process, which may be changed */
        List<String> command(Map<String, String> environment, String... options) throws Exception;
    }

    final int port;
    private final Program program;
    private final Map<String, String> configuration;
    private Process process;

    /** @param configuration of its database, by the names of properties */
    public Replica(Map<String, String> configuration) throws IOException {
        this(configuration, (environment, options) -> Artifact.command(options));
    }

    public Replica(Map<String, String> configuration, Program program) throws IOException {
        this.program = program;
        this.configuration = configuration;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
    }

    public void start() throws Exception {
        ProcessBuilder builder = new ProcessBuilder()
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        // As variables, since every user of the machine can see a command line, including the password.
        Map<String, String> variables = new HashMap<>();
        variables.put(BUNDLED_CASEBOOK, "false");
        variables.putAll(configuration);
        variables.forEach((name, value) ->
                builder.environment().put(name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "_"), value));
        builder.command(program.command(
                builder.environment(),
                "-Dquarkus.http.port=" + port,
                "-Dquarkus.management.port=0", // any
                "-Dballotwatch.stop-with-parent=true")); // for a run that is broken off
        process = builder.start();
    }

    public void awaitReady() throws InterruptedException {
        awaitReady(null);
    }

    /** @param key null if reading is public */
    public void awaitReady(String key) throws InterruptedException {
        for (long start = System.nanoTime(); System.nanoTime() - start < TimeUnit.MINUTES.toNanos(15); ) {
            try {
                if (ask(key, "{ noticeCursor }").at("/data/noticeCursor").isTextual()) {
                    return;
                }
            } catch (IOException notYet) {
                if (!process.isAlive()) {
                    break;
                }
            }
            Thread.sleep(100);
        }
        throw new AssertionError("It does not answer, see " + log());
    }

    /** @param key null for an anonymous request */
    public JsonNode ask(String key, String query) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                .timeout(Duration.ofMinutes(2))
                .header("Content-Type", GraphQLClient.JSON_TYPE)
                .POST(BodyPublishers.ofString(GraphQLClient.body(query, Map.of())));
        if (key != null) {
            request.header("Authorization", "ApiKey " + key);
        }
        HttpResponse<String> answer = HTTP.send(request.build(), BodyHandlers.ofString());
        return GraphQLClient.json(answer);
    }

    /** Stops it as an operator does; returns at once. */
    public CompletableFuture<Process> stop() {
        process.destroy();
        return process.onExit();
    }

    /** Returns its log, without Vert.x's warnings of threads that a busy machine kept waiting. */
    public String logged() throws IOException {
        return Files.readString(log()).replaceAll("(?m)^.*BlockedThreadChecker.*\\R(?:(?!\\d{4}-\\d\\d-).*\\R)*", "");
    }

    public Path log() {
        return BUILT.resolve("replica-" + port + ".log");
    }

    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        if (process != null) {
            kill();
        }
    }
}
