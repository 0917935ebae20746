package org.ballotwatch.database;

import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import java.io.IOException;

/** What the database did not do; message and cause are for the log, a client is told the kind alone. */
public final class DatabaseFailure extends RuntimeException {
    /** What there is to do about it. */
    public enum Kind {
        /** Ask for less: the statement took longer than it may. */
        TOO_SLOW,
        /** Come back later: no connection was free in time. */
        BUSY,
        /** Come back later: the database is down, or starting, or out of reach. */
        UNREACHABLE,
        /** Nothing: it is our fault. */
        FAULT
    }

    private final Kind kind;

    private DatabaseFailure(Kind kind, String sql, Throwable cause) {
        super(kind + state(cause) + " at\n" + sql, cause);
        this.kind = kind;
    }

    static DatabaseFailure of(Throwable cause, String sql) {
        return new DatabaseFailure(kind(cause), sql, cause);
    }

    private static String state(Throwable cause) {
        return cause instanceof PgException answered ? " (SQLSTATE " + answered.getSqlState() + ")" : "";
    }

    public Kind kind() {
        return kind;
    }

    /** Of what others have wrapped: a failure that passes, or the same where the database is not away. */
    static Throwable ofOutage(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Kind kind = kind(cause);
            if (kind == Kind.UNREACHABLE || kind == Kind.BUSY) {
                return new DatabaseFailure(kind, "a transaction", cause);
            }
        }
        return failure;
    }

    /** Whether the same may well succeed in a moment. */
    public static boolean passes(Throwable failure) {
        return failure instanceof DatabaseFailure told && (told.kind == Kind.BUSY || told.kind == Kind.UNREACHABLE);
    }

    /** Whether the server stopped a statement because it was told to, or because it took too long. */
    static boolean isCancelled(Throwable cause) {
        return kind(cause) == Kind.TOO_SLOW;
    }

    private static Kind kind(Throwable cause) {
        if (cause instanceof PgException answered) {
            return kind(String.valueOf(answered.getSqlState()));
        }
        if (cause instanceof IOException || cause instanceof ClosedConnectionException) {
            return Kind.UNREACHABLE;
        }
        // The pool has no type of its own for a queue that is full, nor for waiting in it too long.
        return cause instanceof NoStackTraceThrowable
                        || cause.getClass().getSimpleName().equals("ConnectionPoolTooBusyException")
                ? Kind.BUSY
                : Kind.FAULT;
    }

    /** By PostgreSQL's list of error codes, appendix A of its manual. */
    private static Kind kind(String state) {
        return switch (state) {
            case "57014" -> Kind.TOO_SLOW;
            case "53300" -> Kind.BUSY;
            case "57P01", "57P02", "57P03", "57P05" -> Kind.UNREACHABLE;
            default -> state.startsWith("08") ? Kind.UNREACHABLE : Kind.FAULT;
        };
    }
}
