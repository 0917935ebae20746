package org.ballotwatch.database;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/**
 * The write that a mutation waits for, and whether it can still be cancelled. A write that is cancelled before its
 * commit is sent is never committed. From then until the server's answer the outcome is unknown.
 */
public final class PendingWrite {
    private enum State {
        OPEN,
        CANCELLED,
        COMMITTING,
        COMMITTED
    }

    private State state = State.OPEN;
    private Supplier<CompletionStage<?>> interruption;
    private CompletionStage<?> interrupting = CompletableFuture.completedFuture(null);

    /**
     * Cancels the write, unless its commit was already sent.
     *
     * @return whether nothing of it is or will be committed
     */
    public boolean cancel() {
        Supplier<CompletionStage<?>> interrupt;
        synchronized (this) {
            if (state != State.OPEN) {
                return state == State.CANCELLED;
            }
            state = State.CANCELLED;
            interrupt = interruption;
        }
        if (interrupt != null) {
            interrupt();
        }
        return true;
    }

    /** Whether the server has confirmed the commit. */
    public synchronized boolean isCommitted() {
        return state == State.COMMITTED;
    }

    /**
     * Begins a transaction; the previous one must have ended.
     *
     * @param interruption asks the server to stop the running statement
     * @throws CancellationException if the write was cancelled
     */
    synchronized void begin(Supplier<CompletionStage<?>> interruption) {
        if (state == State.CANCELLED) {
            throw new CancellationException("The write was cancelled before it began");
        }
        this.interruption = interruption;
    }

    /** @throws CancellationException if the write was cancelled, so that the transaction has to be rolled back */
    synchronized void commit() {
        if (state == State.CANCELLED) {
            throw new CancellationException("The write was cancelled before its commit");
        }
        state = State.COMMITTING;
    }

    synchronized void committed() {
        state = State.COMMITTED;
    }

    synchronized boolean isCommitting() {
        return state == State.COMMITTING;
    }

    /** Records that the server did not commit, so that the write may be retried or cancelled. */
    synchronized void rolledBack() {
        if (state == State.COMMITTING) {
            state = State.OPEN;
        }
    }

    /**
     * Repeats the interruption while the transaction lasts, since the server ignores one that arrives between two
     * statements. Pending interruptions are awaited before the connection is released, as they would hit its next user.
     */
    private synchronized void interrupt() {
        if (interruption != null) {
            interrupting = interruption.get().handle((sent, failure) -> null);
            interrupting.thenRun(this::interrupt);
        }
    }

    /** Ends the transaction; completes once nothing can interrupt its connection any more. */
    synchronized CompletionStage<?> end() {
        interruption = null;
        return interrupting;
    }
}
