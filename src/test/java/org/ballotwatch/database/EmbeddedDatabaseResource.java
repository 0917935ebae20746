package org.ballotwatch.database;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.io.FileUtils;

/**
 * Gives a test run its own database, which is deleted afterwards. Every test that starts the service has it. {@code
 * -Dtest.database=127.0.0.1:5432/ballotwatch} runs the tests on an empty database of another version of PostgreSQL instead,
 * whose user and password are "ballotwatch".
 */
@QuarkusTestResource(value = EmbeddedDatabaseResource.class, restrictToAnnotatedClass = false)
public class EmbeddedDatabaseResource implements QuarkusTestResourceLifecycleManager {
    /** Unpacked once for all runs, until the next clean build. */
    static final Path BINARIES = Path.of("target", "postgresql").toAbsolutePath();

    /** A temporary database need not survive a crash. */
    private static final Map<String, String> FAST =
            Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off");

    private static final String GIVEN = System.getProperty("test.database");

    private Path directory;
    private EmbeddedDatabase database;

    @Override
    public Map<String, String> start() {
        Map<String, String> configuration = new HashMap<>(GIVEN == null ? embedded() : given());
        // A packaged application under test would otherwise listen on all interfaces.
        configuration.put("quarkus.http.host", "127.0.0.1");
        configuration.put("quarkus.management.host", "127.0.0.1");
        return configuration;
    }

    private static Map<String, String> given() {
        return Map.of(
                "quarkus.datasource.jdbc.url",
                "jdbc:postgresql://" + GIVEN,
                "quarkus.datasource.reactive.url",
                "postgresql://" + GIVEN,
                "quarkus.datasource.username",
                "ballotwatch",
                "quarkus.datasource.password",
                "ballotwatch");
    }

    private Map<String, String> embedded() {
        try {
            directory = Files.createTempDirectory(BINARIES.getParent(), "database-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        database = new EmbeddedDatabase(directory, BINARIES, FAST);
        // For an interrupted run.
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        return database.start();
    }

    @Override
    public synchronized void stop() {
        if (database != null) {
            database.close();
            FileUtils.deleteQuietly(directory.toFile());
            database = null;
        }
    }
}
