package org.ballotwatch.database;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** The time as PostgreSQL keeps it: to the microsecond, so that what is written is what is read. */
public final class DatabaseTime {
    private DatabaseTime() {}

    public static OffsetDateTime now(Clock clock) {
        return OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)).truncatedTo(ChronoUnit.MICROS);
    }
}
