package org.ballotwatch.graphql.limit;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import org.ballotwatch.graphql.error.ErrorCode;
import org.ballotwatch.graphql.error.Refusal;

/** Lets so many requests in at once, has so many wait in the order in which they came, and turns the rest away. */
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
     * @param places how many may be inside at once
     * @param longest how many may wait
     */
    ConcurrencyLimiter(int places, int longest) {
        this.permits = places;
        this.queueLimit = longest;
    }

    /**
     * Runs a request now, or later when its turn comes. One that throws has left.
     *
     * @param later runs it too, wherever it is called from: that is on the thread of whoever leaves
     * @return false if there is no room even to wait, or it is closed
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
     * Takes a request out of the queue, because its client left or it waited long enough.
     *
     * @param later the very object that it entered with
     * @return false if it does not wait: its turn came already
     */
    public synchronized boolean withdraw(Runnable later) {
        return waiting.remove(later);
    }

    /** Lets nobody in from now on, and those who wait as before; done once all have left. */
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

    /** What whoever does not get in is told. */
    public Refusal refusal() {
        return isClosed()
                ? Deadline.STOPS
                : new Refusal(ErrorCode.RATE_LIMITED, null, "Too many requests at once; come back in a second.");
    }

    /** To be called once for each request that ran, and not by one that throws. */
    public void release() {
        for (Runnable next = next(); next != null; next = next()) {
            try {
                next.run();
                return;
            } catch (RuntimeException e) {
                // Its event loop is gone, and its client with it; the place is the next one's.
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
