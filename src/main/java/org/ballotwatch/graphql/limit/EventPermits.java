package org.ballotwatch.graphql.limit;

import jakarta.inject.Singleton;

/**
 * Limits how many events of subscriptions are read at once, independently of requests: a change with many subscribers
 * must not delay these. Each subscription has at most one waiting read, so the queue is bounded.
 */
@Singleton
public class EventPermits {
    private final ConcurrencyLimiter limiter;

    EventPermits(LimitSettings limits) {
        limiter = new ConcurrencyLimiter(limits.events(), Integer.MAX_VALUE);
    }

    /** Runs a read now, or later on the thread that releases a permit. */
    public void submit(Runnable read) {
        limiter.submit(read, read);
    }

    /** Call once for each read that ran. */
    public void release() {
        limiter.release();
    }
}
