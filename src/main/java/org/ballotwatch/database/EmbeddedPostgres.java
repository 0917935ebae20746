package org.ballotwatch.database;

import java.nio.file.Path;
import java.util.Map;

/** Provides the {@link EmbeddedDatabase} in builds that contain its programs. */
public final class EmbeddedPostgres implements EmbeddedDatabaseProvider {
    // Looked up as a file, since loading the class needs others that an image leaves out.
    private static final String UNPACKER = "io/zonky/test/db/postgres/embedded/DefaultPostgresBinaryResolver.class";

    private volatile EmbeddedDatabase database;

    @Override
    public boolean isComplete() {
        return EmbeddedPostgres.class.getClassLoader().getResource(UNPACKER) != null;
    }

    @Override
    public Map<String, String> start(Path directory) {
        database = new EmbeddedDatabase(directory);
        return database.start();
    }

    @Override
    public void stop() {
        if (database != null) {
            database.close();
        }
    }
}
