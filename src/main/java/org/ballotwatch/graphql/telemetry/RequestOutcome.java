package org.ballotwatch.graphql.telemetry;

import java.util.Locale;

/** How a request ended. */
public enum RequestOutcome {
    /** Data without errors. */
    ANSWERED,
    /** Data with errors caused by the request. */
    PARTIAL,
    /** No data, for a reason that was returned to the client. */
    REFUSED,
    /** An error of the service, with or without data. */
    FAILED,
    /** The client left before the response. */
    ABANDONED;

    private final String label = name().toLowerCase(Locale.ROOT);

    String label() {
        return label;
    }
}
