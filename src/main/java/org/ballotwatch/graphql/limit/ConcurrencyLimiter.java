package org.ballotwatch.graphql.limit;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import org.ballotwatch.graphql.error.ErrorCode;
import org.ballotwatch.graphql.error.Refusal;

/**
 * Limits the number of running requests, queues a limited number of others in order of arrival, and refuses the rest.
 */
@Singleton
public class ConcurrencyLimiter {
    private final int permits;
    private final int queueLimit;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final CompletableFuture<Void> idle = new CompletableFuture<>();
    private int running;
    private boolean closed;

    @Inject
    ConcurrencyLimiter(LimitSettings limits) {
        this(limits.concurrent(), limits.waiting());
    }

    /**
     * @param places the maximum number of running requests
     * @param longest the maximum length of the queue
     */
    ConcurrencyLimiter(int places, int longest) {
        this.permits = places;
        this.queueLimit = longest;
    }

    /**
     * Runs a request now, or later when its turn comes. A request that throws has released its permit.
     *
     * @param later runs the request from the queue, on the thread that releases a permit
     * @return false if the queue is full or the limiter is closed
     */
    public boolean submit(Runnable now, Runnable later) {
        synchronized (this) {
            if (closed) {
                return false;
            }
            if (running >= permits) {
                return waiting.size() < queueLimit && waiting.add(later);
            }
            running++;
        }
        try {
            now.run();
        } catch (RuntimeException | Error e) {
            release();
            throw e;
        }
        return true;
    }

    /**
     * Removes a request from the queue, because its client left or it waited too long.
     *
     * @param later the very object passed to {@code submit}
     * @return false if it is not queued: its turn has already come
     */
    public synchronized boolean withdraw(Runnable later) {
        return waiting.remove(later);
    }

    /** Refuses new requests from now on; queued ones keep their turn. Completes when the last request has ended. */
    public CompletableFuture<Void> close() {
        synchronized (this) {
            closed = true;
        }
        completeIfIdle();
        return idle;
    }

    public synchronized boolean isClosed() {
        return closed;
    }

    synchronized int running() {
        return running;
    }

    synchronized int waiting() {
        return waiting.size();
    }

    /** Returns the refusal of a request that is not accepted. */
    public Refusal refusal() {
        return isClosed()
                ? Deadline.STOPS
                : new Refusal(ErrorCode.RATE_LIMITED, null, "Too many requests at once; try again in a second.");
    }

    /** Releases the permit of a request. Call it once for each request that ran, except one that threw. */
    public void release() {
        for (Runnable next = next(); next != null; next = next()) {
            try {
                next.run();
                return;
            } catch (RuntimeException e) {
                // Its event loop and its client are gone; the permit goes to the next request.
            }
        }
        completeIfIdle();
    }

    private void completeIfIdle() {
        boolean deserted;
        synchronized (this) {
            deserted = closed && running == 0;
        }
        if (deserted) {
            idle.complete(null);
        }
    }

    private synchronized Runnable next() {
        Runnable next = waiting.poll();
        if (next == null) {
            running--;
        }
        return next;
    }
}
