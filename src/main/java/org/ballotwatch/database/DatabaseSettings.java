package org.ballotwatch.database;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The database, as {@code BALLOTWATCH_DATABASE_WAIT} and so on. */
@ConfigMapping(prefix = "ballotwatch")
public interface DatabaseSettings {
    /**
     * Directory of the embedded database's data. The default is {@code ballotwatch} in the user's data home: {@code
     * $XDG_DATA_HOME} or {@code ~/.local/share}, on macOS {@code ~/Library/Application Support/Ballotwatch}, on Windows
     * {@code %LOCALAPPDATA%\Ballotwatch}.
     */
    Optional<Path> dataDir();

    /** Set by the service itself: the directory of a running embedded database. */
    Optional<Path> embeddedIn();

    /**
     * How long startup waits for a database that does not accept connections yet; a wrong password, a missing database
     * or a TLS failure ends it at once.
     */
    @WithDefault("5M")
    Duration databaseWait();

    Limits limits();

    /** Times, as {@code BALLOTWATCH_LIMITS_STATEMENT} and so on. */
    interface Limits {
        /** Maximum duration of one SQL statement; then PostgreSQL cancels it. */
        @WithDefault("10S")
        Duration statement();

        /**
         * How long an edit may wait for a row or a name locked by another edit ({@code CONFLICT} beyond, and nothing is
         * changed).
         */
        @WithDefault("5S")
        Duration lock();

        /** How long a request may wait for a database connection ({@code RATE_LIMITED} beyond). */
        @WithDefault("10S")
        Duration connection();
    }
}
