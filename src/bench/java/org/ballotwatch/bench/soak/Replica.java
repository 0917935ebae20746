package org.ballotwatch.bench.soak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The service in a separate process, on a port that stays the same after a restart. */
final class Replica implements AutoCloseable {
    static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int STARTS_WITHIN_SECONDS = 180;

    private final int port;
    private final String flags;
    private final Map<String, String> environment;
    private final Path log;
    private volatile Process process;

    Replica(String flags, Map<String, String> environment, Path log) throws IOException {
        this.port = Postgres.freePort();
        this.flags = flags;
        this.environment = environment;
        this.log = log;
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    void start() throws Exception {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(List.of(flags.split(" ")));
        command.addAll(List.of(
                "-Dquarkus.http.port=" + port,
                "-Dquarkus.management.port=0",
                "-Dquarkus.http.host=127.0.0.1",
                "-Dballotwatch.stop-with-parent=true",
                "-jar",
                "target/quarkus-app/quarkus-run.jar"));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        builder.environment().put("BALLOTWATCH_BUNDLED_CASEBOOK", "false");
        process = builder.start();
        secondsUntilItAnswers();
    }

    /** Sends a query that needs the database until there is an answer. */
    double secondsUntilItAnswers() throws Exception {
        long start = System.nanoTime();
        while (System.nanoTime() - start < TimeUnit.SECONDS.toNanos(STARTS_WITHIN_SECONDS)) {
            try {
                if (ask(null, "{ noticeCursor }", JSON.createObjectNode())
                        .at("/data/noticeCursor")
                        .isTextual()) {
                    return (System.nanoTime() - start) / 1e9;
                }
            } catch (IOException notYet) {
                if (!process.isAlive()) {
                    break;
                }
            }
            Thread.sleep(50);
        }
        throw new IOException("It does not answer, see " + log);
    }

    /** Kills it, as a power cut would. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** @throws IOException for anything but an answer in JSON */
    JsonNode ask(String key, String query, ObjectNode variables) throws IOException, InterruptedException {
        ObjectNode body = JSON.createObjectNode().put("query", query).set("variables", variables);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
        if (key != null) {
            request.header("Authorization", "ApiKey " + key);
        }
        HttpResponse<String> answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 500 || answer.statusCode() == 429) {
            throw new IOException("HTTP " + answer.statusCode());
        }
        return JSON.readTree(answer.body());
    }

    long pid() {
        return process.pid();
    }

    URI socket() {
        return URI.create("ws://127.0.0.1:" + port + "/graphql");
    }

    HttpClient http() {
        return HTTP;
    }

    @Override
    public void close() {
        Process running = process;
        if (running == null) {
            return;
        }
        running.destroy();
        try {
            if (!running.waitFor(30, TimeUnit.SECONDS)) {
                running.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
