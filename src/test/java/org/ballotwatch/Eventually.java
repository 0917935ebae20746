package org.ballotwatch;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Waits for what other threads or the database bring about; the bound is for a machine that is very busy. */
public final class Eventually {
    private Eventually() {}

    public static void eventually(Callable<Boolean> condition) {
        await().pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofMinutes(2))
                .until(condition);
    }
}
