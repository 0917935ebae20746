package org.ballotwatch.database;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/**
 * The write that a mutation waits for, and whether it can still be cancelled. Between the moment at which its commit is sent
 * and the server's answer nobody can know how it ends; before it, a write that is cancelled is never committed.
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
     * Keeps the write from being made, unless its commit was sent already.
     *
     * @return whether nothing of it is done, or will be
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
     * A transaction begins, one after the other.
     *
     * @param interruption has the server stop the statement that runs
     * @throws CancellationException if nothing is to be done any more
     */
    synchronized void begin(Supplier<CompletionStage<?>> interruption) {
        if (state == State.CANCELLED) {
            throw new CancellationException("The write was cancelled before it began");
        }
        this.interruption = interruption;
    }

    /** @throws CancellationException if the transaction is to be rolled back instead */
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

    /** The server did not commit, so that the write may be tried again, or cancelled. */
    synchronized void rolledBack() {
        if (state == State.COMMITTING) {
            state = State.OPEN;
        }
    }

    /**
     * Again while the transaction lasts: the server forgets an interruption that comes between two statements. Those on
     * their way are awaited before the connection is given back, as they would hit whoever has it then.
     */
    private synchronized void interrupt() {
        if (interruption != null) {
            interrupting = interruption.get().handle((sent, failure) -> null);
            interrupting.thenRun(this::interrupt);
        }
    }

    /** The transaction has ended: done once nothing can interrupt its connection any more. */
    synchronized CompletionStage<?> end() {
        interruption = null;
        return interrupting;
    }
}
