package org.ballotwatch.database;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** The time in PostgreSQL's precision of microseconds, so that a value is read as it was written. */
public final class DatabaseTime {
    private DatabaseTime() {}

    public static OffsetDateTime now(Clock clock) {
        return OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)).truncatedTo(ChronoUnit.MICROS);
    }
}
