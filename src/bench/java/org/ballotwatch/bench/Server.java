package org.ballotwatch.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

/** A server in a separate process, reached over loopback. */
final class Server implements AutoCloseable {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration START = Duration.ofMinutes(30);

    private final Process process;
    private final int port;

    private Server(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts it and waits until it answers: the service first migrates a database of another build. */
    static Server start(List<String> command, int port, Map<String, String> environment, Path log)
            throws IOException, InterruptedException {
        return start(command, port, environment, log, Path.of(""));
    }

    static Server start(List<String> command, int port, Map<String, String> environment, Path log, Path folder)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toAbsolutePath().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(log.toFile()));
        builder.environment().putAll(environment);
        Server server = new Server(builder.start(), port);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        long end = System.nanoTime() + START.toNanos();
        while (server.process.isAlive() && System.nanoTime() < end) {
            try {
                server.post("/", "{}");
                return server;
            } catch (IOException notYet) {
                Thread.sleep(100);
            }
        }
        server.close();
        throw new IOException("It did not start, see " + log);
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    String post(String path, String body) throws IOException, InterruptedException {
        return post(path, body, null);
    }

    /** @param key of the API, null for none */
    String post(String path, String body, String key) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url(path)))
                .timeout(Duration.ofMinutes(1))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (key != null) {
            request.header("Authorization", "ApiKey " + key);
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString()).body();
    }

    String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    /** The processor time of its processes. */
    long cpu() {
        return processes().map(Cpu::of).sum();
    }

    /** The resident memory of its processes. */
    long megabytes() {
        return processes().map(Cpu::megabytes).sum();
    }

    /** A peer has one process per processor; the service has just one, as its PostgreSQL is nobody's child. */
    private LongStream processes() {
        return LongStream.concat(LongStream.of(process.pid()), Cpu.children(process.pid()));
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
