package org.ballotwatch.database;

import java.nio.file.Path;
import java.util.Map;

/**
 * An embedded database, found by Java's service loader. A native image registers no provider, and so contains none of
 * its code.
 */
public interface EmbeddedDatabaseProvider {
    /** Whether this build contains the server's programs; images do not. */
    boolean isComplete();

    /** Starts it on a directory and returns the Quarkus configuration of a datasource that uses it. */
    Map<String, String> start(Path directory);

    /** Stops the server; waits for a start in progress. */
    void stop();
}
