package org.ballotwatch.graphql.error;

import org.ballotwatch.database.DatabaseFailure;

/**
 * A failure as the log may show it: its class, its place and its cause. Messages are left out, except our own about the
 * database: those of libraries and of PostgreSQL quote the values that a client sent.
 */
final class RedactedException extends RuntimeException {
    private static final int DEEPEST = 8;

    private RedactedException(Throwable failure, Throwable cause) {
        super(name(failure), cause);
        setStackTrace(failure.getStackTrace());
    }

    static Throwable of(Throwable failure) {
        return of(failure, DEEPEST);
    }

    private static Throwable of(Throwable failure, int depth) {
        return failure == null || depth == 0 ? null : new RedactedException(failure, of(failure.getCause(), depth - 1));
    }

    private static String name(Throwable failure) {
        String type = failure.getClass().getName();
        return failure instanceof DatabaseFailure ? type + ": " + failure.getMessage() : type;
    }

    @Override
    public String toString() {
        return getMessage();
    }
}
