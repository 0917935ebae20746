import java.io.IOException;
import java.net.ServerSocket;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.ballotwatch.database.EmbeddedDatabase;

/**
 * Trains an AOT cache: sends the queries of the tests to the packaged service on a temporary database, and stops it like a
 * container. The JVM then writes the cache. Before JDK 25 that is an archive of classes.
 *
 * <p>Run by Dockerfile.jvm and by {@code -Darchive}, with a build that has PostgreSQL on the class path. Arguments: the
 * {@code java} that will run the service, the folder of the packaged service, the folder with the queries, the cache to
 * write.
 */
final class Training {
    private static final boolean HAS_PROFILES = Runtime.version().feature() >= 25;

    /** A cache also has what the JVM learned from repetitions; an archive has only classes. */
    private static final int ROUNDS = HAS_PROFILES ? 10 : 1;

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI graphql;

    private Training(int port) {
        graphql = URI.create("http://127.0.0.1:" + port + "/graphql");
    }

    public static void main(String... arguments) throws Exception {
        Path java = Path.of(arguments[0]);
        Path service = Path.of(arguments[1]);
        List<String> queries = queries(Path.of(arguments[2]));
        Path cache = Path.of(arguments[3]).toAbsolutePath();
        Files.deleteIfExists(cache);
        int port = freePort();
        Path temporary = Files.createTempDirectory("training-");
        try (EmbeddedDatabase database = new EmbeddedDatabase(temporary)) {
            // Without the log, JDK 17 lists each class that it cannot archive, such as those of reflection.
            List<String> options = HAS_PROFILES
                    ? List.of("-XX:AOTCacheOutput=" + cache)
                    : List.of("-XX:ArchiveClassesAtExit=" + cache, "-Xlog:cds=error");
            ProcessBuilder command = new ProcessBuilder(java.toString());
            command.command().addAll(options);
            command.command().addAll(List.of("-jar", "quarkus-run.jar"));
            // The JVM compares the class path with that of a later run, so it must be relative in both.
            command.directory(service.toFile());
            Map<String, String> environment = command.environment();
            database.start().forEach((name, value) -> environment.put(variable(name), value));
            environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
            environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
            environment.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
            environment.put("QUARKUS_MANAGEMENT_PORT", "0");
            Process process = command.inheritIO().start();
            try {
                new Training(port).run(process, queries);
            } finally {
                process.destroy();
            }
            if (!process.waitFor(5, TimeUnit.MINUTES) || !Files.exists(cache)) {
                throw new IllegalStateException("No cache was written");
            }
        } finally {
            FileUtils.deleteDirectory(temporary.toFile());
        }
        System.out.printf("%s: %,d bytes, by %d queries%n", cache, Files.size(cache), queries.size());
    }

    private void run(Process process, List<String> queries) throws Exception {
        while (!answers()) {
            if (!process.isAlive()) {
                throw new IllegalStateException("The service did not start");
            }
            Thread.sleep(200);
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (String query : queries) {
                HttpResponse<String> answer = send(query);
                if (answer.statusCode() != 200) {
                    throw new IllegalStateException(answer.statusCode() + ": " + answer.body());
                }
            }
        }
    }

    private boolean answers() throws InterruptedException {
        try {
            return send("{__typename}").statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private HttpResponse<String> send(String query) throws IOException, InterruptedException {
        String text = query.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s+", " ");
        HttpRequest request = HttpRequest.newBuilder(graphql)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"query\":\"" + text + "\"}"))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** Removes comments, since the line breaks that end them are removed too. */
    private static List<String> queries(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".graphql"))
                    .sorted()
                    .map(Training::text)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return String.join("\n", Files.readAllLines(file).stream()
                    .filter(line -> !line.strip().startsWith("#"))
                    .toList());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String variable(String property) {
        return property.toUpperCase(Locale.ROOT).replace('.', '_');
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
