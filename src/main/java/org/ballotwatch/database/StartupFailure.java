package org.ballotwatch.database;

/** Keeps the service from starting; the message tells who starts it what is wrong and what to do. */
public class StartupFailure extends RuntimeException {
    static final String OWN_SERVER =
            "set QUARKUS_DATASOURCE_JDBC_URL and QUARKUS_DATASOURCE_REACTIVE_URL to use a PostgreSQL server of your own";

    public StartupFailure(String message) {
        super(message);
    }

    public StartupFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
