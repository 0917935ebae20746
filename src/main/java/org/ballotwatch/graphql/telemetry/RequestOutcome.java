package org.ballotwatch.graphql.telemetry;

import java.util.Locale;

/** How a request ended. */
public enum RequestOutcome {
    /** With data and without errors. */
    ANSWERED,
    /** With data and with errors that are not our fault. */
    PARTIAL,
    /** Without data, for a reason that the client was told. */
    REFUSED,
    /** With an error that is our fault, whatever else was answered. */
    FAILED,
    /** The client left before. */
    ABANDONED;

    private final String label = name().toLowerCase(Locale.ROOT);

    String label() {
        return label;
    }
}
