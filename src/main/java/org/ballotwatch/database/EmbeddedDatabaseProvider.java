package org.ballotwatch.database;

import java.nio.file.Path;
import java.util.Map;

/**
 * A database that the service may bring along, found as a service of Java's: so a native image, for which nobody
 * registers it, holds nothing of what runs it.
 */
public interface EmbeddedDatabaseProvider {
    /** Whether this build holds all it takes; images do not. */
    boolean isComplete();

    /** Starts it on a directory and gives the Quarkus configuration of a datasource that uses it. */
    Map<String, String> start(Path directory);

    /** Stops what was started; waits for a start that is under way. */
    void stop();
}
