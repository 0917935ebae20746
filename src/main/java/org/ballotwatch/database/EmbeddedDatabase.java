package org.ballotwatch.database;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.ballotwatch.database.DataDirectory.ownerOnly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The embedded PostgreSQL server, used if no other database is configured. */
public final class EmbeddedDatabase implements AutoCloseable {
    /** The major version of the binaries in pom.xml. No other version can read its files. */
    private static final String MAJOR_VERSION = "18";

    private static final String FILES = "postgresql-";
    private static final String USER = "ballotwatch";

    private static final Map<String, String> USUAL_SETTINGS = Map.of(
            "listen_addresses", "127.0.0.1",
            // A socket in the file system would be a second way in.
            "unix_socket_directories", "",
            "timezone", "UTC");

    private final Path path;
    private final Path binaries;

    private final Map<String, String> settings = new TreeMap<>(USUAL_SETTINGS);

    private DataDirectory directory;
    private PostgresServer running;

    public EmbeddedDatabase(Path path) {
        this(path, path.resolve("binaries"), Map.of());
    }

    /** For tests: other settings, and binaries that several databases share. */
    EmbeddedDatabase(Path path, Path binaries, Map<String, String> settings) {
        this.path = path;
        this.binaries = binaries;
        this.settings.putAll(settings);
    }

    /** Starts the server on its directory and returns the Quarkus configuration of a datasource that uses it. */
    public synchronized Map<String, String> start() {
        directory = DataDirectory.open(path);
        try {
            return startServer();
        } catch (IOException e) {
            throw new StartupFailure(
                    "The embedded PostgreSQL cannot be set up in %s: %s. Correct that, or %s."
                            .formatted(path, FileFault.reason(e), StartupFailure.OWN_SERVER),
                    e);
        } finally {
            if (running == null) {
                close();
            }
        }
    }

    private Map<String, String> startServer() throws IOException {
        refuseOtherVersions();
        Path data = directory.resolve(FILES + MAJOR_VERSION);
        Path password = directory.resolve("password");
        PostgresServer server = new PostgresServer(PostgresBinaries.unpackedIn(binaries), data, newLog());
        server.stopLeftBehind();
        if (!new ClusterFiles(data).exist()) {
            server.create(USER, newPassword(password));
        }
        if (!Files.exists(password)) {
            throw new StartupFailure(
                    "The file %s is missing. It has the password of the embedded PostgreSQL. Restore it, or %s."
                            .formatted(password, StartupFailure.OTHER_DIRECTORY));
        }
        int port = server.start(settings);
        running = server;
        Map<String, String> datasource = new TreeMap<>();
        datasource.put("quarkus.datasource.jdbc.url", "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port));
        datasource.put("quarkus.datasource.reactive.url", "postgresql://127.0.0.1:%d/postgres".formatted(port));
        datasource.put("quarkus.datasource.username", USER);
        datasource.put("quarkus.datasource.password", Files.readString(password).strip());
        return datasource;
    }

    private void refuseOtherVersions() throws IOException {
        List<String> versions;
        try (Stream<Path> children = Files.list(path)) {
            versions = children.map(child -> child.getFileName().toString())
                    .filter(name -> name.matches(FILES + "\\d+"))
                    .toList();
        }
        if (!versions.isEmpty() && !versions.contains(FILES + MAJOR_VERSION)) {
            throw new StartupFailure(("%s holds the files of %s, but this Ballotwatch contains PostgreSQL %s."
                            + " Dump them with the version that wrote them and restore, or %s.")
                    .formatted(path, versions, MAJOR_VERSION, StartupFailure.OTHER_DIRECTORY));
        }
    }

    /** Other users of this machine can reach the port, so a password that only its owner can read protects it. */
    private static Path newPassword(Path file) throws IOException {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return DataDirectory.keepSecret(file, HexFormat.of().formatHex(random));
    }

    private Path newLog() throws IOException {
        Path log = directory.resolve("postgresql.log");
        if (Files.exists(log)) {
            Files.move(log, directory.resolve("postgresql.log.previous"), REPLACE_EXISTING);
        }
        return Files.createFile(log, ownerOnly("rw-------"));
    }

    /** Stops the server and unlocks the directory; waits for a start in progress. */
    @Override
    public synchronized void close() {
        try {
            if (running != null) {
                running.stop();
                running = null;
            }
            if (directory != null) {
                directory.close();
            }
        } catch (IOException e) {
            throw new IllegalStateException("The embedded PostgreSQL in %s did not stop".formatted(path), e);
        }
    }
}
