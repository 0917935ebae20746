package org.ballotwatch.database;

import io.smallrye.mutiny.Uni;
import java.time.Duration;

/** Retries reads that have no deadline. */
public final class RetryDuringOutage {
    private static final Duration AT_FIRST = Duration.ofMillis(100);
    private static final Duration LATER = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private RetryDuringOutage() {}

    /** Retries a read for some minutes while the database is unavailable or busy. */
    public static <T> Uni<T> outlasted(Uni<T> read) {
        return read.onFailure(DatabaseFailure::passes)
                .retry()
                .withBackOff(AT_FIRST, LATER)
                .expireIn(LONGEST.toMillis());
    }
}
