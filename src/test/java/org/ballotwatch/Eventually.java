package org.ballotwatch;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Waits for an effect of other threads or of the database; the bound is for a very busy machine. */
public final class Eventually {
    private Eventually() {}

    public static void eventually(Callable<Boolean> condition) {
        await().pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofMinutes(2))
                .until(condition);
    }
}
