package org.ballotwatch.graphql.limit;

import jakarta.inject.Singleton;

/**
 * Reads of subscriptions' events: so many at once, beside the requests, which a change that many subscribe to must not hold
 * up. The others wait, of each subscription one at most, so that there is an end to them.
 */
@Singleton
public class EventPermits {
    private final ConcurrencyLimiter limiter;

    EventPermits(LimitSettings limits) {
        limiter = new ConcurrencyLimiter(limits.events(), Integer.MAX_VALUE);
    }

    /** Runs a read now, or later, on the thread of whoever leaves then. */
    public void submit(Runnable read) {
        limiter.submit(read, read);
    }

    /** To be called once for each read that ran. */
    public void release() {
        limiter.release();
    }
}
