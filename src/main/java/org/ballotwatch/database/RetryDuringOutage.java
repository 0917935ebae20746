package org.ballotwatch.database;

import io.smallrye.mutiny.Uni;
import java.time.Duration;

/** Reads that nobody waits for with a clock in hand. */
public final class RetryDuringOutage {
    private static final Duration AT_FIRST = Duration.ofMillis(100);
    private static final Duration LATER = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private RetryDuringOutage() {}

    /** A read that is made again while the database is away or busy, for some minutes. */
    public static <T> Uni<T> outlasted(Uni<T> read) {
        return read.onFailure(DatabaseFailure::passes)
                .retry()
                .withBackOff(AT_FIRST, LATER)
                .expireIn(LONGEST.toMillis());
    }
}
