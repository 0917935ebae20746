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

/** Gives a test run a database of its own, which is thrown away afterwards. Every test that starts the service has it. */
@QuarkusTestResource(value = EmbeddedDatabaseResource.class, restrictToAnnotatedClass = false)
public class EmbeddedDatabaseResource implements QuarkusTestResourceLifecycleManager {
    /** Unpacked once for all runs, until the next clean build. */
    static final Path BINARIES = Path.of("target", "postgresql").toAbsolutePath();

    /** What is thrown away need not be safe on disk. */
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
        // For a run that is broken off.
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        Map<String, String> configuration = new HashMap<>(database.start());
        // A packaged application under test would listen to the whole network.
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
