package org.ballotwatch.database;

/** Prevents startup; the message says what is wrong and what to do. */
public class StartupFailure extends RuntimeException {
    static final String OWN_SERVER = "use a PostgreSQL server of your own, with QUARKUS_DATASOURCE_JDBC_URL and"
            + " QUARKUS_DATASOURCE_REACTIVE_URL";
    static final String OTHER_DIRECTORY = "name another directory with BALLOTWATCH_DATA_DIR";

    public StartupFailure(String message) {
        super(message);
    }

    public StartupFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
