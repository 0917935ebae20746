package org.ballotwatch.database;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.OffsetDateTime;

/** Whether the last write succeeded. With a full disk or a read-only server all reads still succeed. */
@Singleton
public class WriteHealth {
    /** The time of the first failure, and its reason. */
    record WriteFailure(OffsetDateTime since, String reason) {}

    private final Clock clock;
    private volatile WriteFailure trouble;

    WriteHealth(Clock clock) {
        this.clock = clock;
    }

    /** Null if no failure is known. */
    WriteFailure trouble() {
        return trouble;
    }

    void succeeded() {
        trouble = null;
    }

    void failed(Throwable failure) {
        if (failure instanceof DatabaseFailure known && known.kind() == DatabaseFailure.Kind.UNAVAILABLE) {
            WriteFailure before = trouble;
            trouble = new WriteFailure(
                    before == null ? DatabaseTime.now(clock) : before.since(), reason(known.sqlState()));
        }
    }

    private static String reason(String state) {
        if (state == null) {
            return "The connection is lost or refused.";
        }
        String why =
                switch (state) {
                    case "25006" -> "The database is read-only";
                    case "53100" -> "The database's disk is full";
                    case "53200" -> "The database is out of memory";
                    case "53300" -> "The database has too many connections";
                    default -> "The database refuses writes";
                };
        return why + " (SQLSTATE " + state + ").";
    }
}
