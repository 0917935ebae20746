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

/** Gives a test run its own database, which is deleted afterwards. Every test that starts the service has it. */
@QuarkusTestResource(value = EmbeddedDatabaseResource.class, restrictToAnnotatedClass = false)
public class EmbeddedDatabaseResource implements QuarkusTestResourceLifecycleManager {
    /** Unpacked once for all runs, until the next clean build. */
    static final Path BINARIES = Path.of("target", "postgresql").toAbsolutePath();

    /** A temporary database need not survive a crash. */
    private static final Map<String, String> FAST =
            Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off");

    private Path directory;
    private EmbeddedDatabase database;

    @Override
    public Map<String, String> start() {
        try {
            directory = Files.createTempDirectory(BINARIES.getParent(), "database-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        database = new EmbeddedDatabase(directory, BINARIES, FAST);
        // For an interrupted run.
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        Map<String, String> configuration = new HashMap<>(database.start());
        // A packaged application under test would otherwise listen on all interfaces.
        configuration.put("quarkus.http.host", "127.0.0.1");
        configuration.put("quarkus.management.host", "127.0.0.1");
        return configuration;
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
