package org.ballotwatch.database;

import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import java.io.IOException;
import java.nio.channels.UnresolvedAddressException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.hibernate.JDBCException;
import org.hibernate.StaleStateException;

/** A failure of the database. Message and cause are for the log; clients only see the kind. */
public final class DatabaseFailure extends RuntimeException {
    /** What the client can do. */
    public enum Kind {
        /** Ask for less: a statement exceeded its time limit. */
        TOO_SLOW,
        /** Retry later: no connection was free in time. */
        BUSY,
        /** Retry: the transaction conflicted with another. */
        CONTENTION,
        /** Retry later: the database is down, starting, unreachable, full or read-only. */
        UNAVAILABLE,
        /** Check the outcome, or retry with the same key: the connection was lost during the commit. */
        OUTCOME_UNKNOWN,
        /** Nothing: the service has a defect. */
        FAULT
    }

    private final Kind kind;
    private final boolean write;

    private DatabaseFailure(Kind kind, String what, boolean write, Throwable cause) {
        super(kind + described(sqlState(cause)) + " at\n" + what, cause);
        this.kind = kind;
        this.write = write;
    }

    static DatabaseFailure of(Throwable cause, String sql) {
        return new DatabaseFailure(kind(cause), sql, false, cause);
    }

    /** The failure of a transaction that was rolled back; the given one if the database did not cause it. */
    static Throwable ofRolledBack(Throwable failure) {
        Kind kind = kind(failure);
        return kind == Kind.FAULT || failure instanceof DatabaseFailure
                ? failure
                : new DatabaseFailure(kind, "a transaction", true, failure);
    }

    /** The failure of a transaction that may or may not be committed. */
    static DatabaseFailure ofCommit(Throwable failure) {
        return new DatabaseFailure(Kind.OUTCOME_UNKNOWN, "a commit", true, failure);
    }

    private static String described(String state) {
        return state == null ? "" : " (SQLSTATE " + state + ")";
    }

    public Kind kind() {
        return kind;
    }

    /** Whether a write failed. It left nothing behind, unless its outcome is unknown. */
    public boolean isWrite() {
        return write;
    }

    /** The server's code; null if the server did not answer. */
    String sqlState() {
        return sqlState(getCause());
    }

    /**
     * For the log: the server's code, or why it cannot be reached. The server's messages are left out, as they quote
     * values.
     */
    public String reason() {
        String state = sqlState();
        return state != null
                ? "SQLSTATE " + state
                : chain(getCause())
                        .filter(IOException.class::isInstance)
                        .findFirst()
                        .map(Throwable::toString)
                        .orElse(getCause().getClass().getName());
    }

    /** Whether a retry is likely to succeed soon. */
    public static boolean passes(Throwable failure) {
        return failure instanceof DatabaseFailure known && (known.kind == Kind.BUSY || known.kind == Kind.UNAVAILABLE);
    }

    /** Whether the server stopped a statement on request or because of its time limit. */
    static boolean isCancelled(Throwable cause) {
        return "57014".equals(sqlState(cause));
    }

    /** The kind of the first cause that comes from the database or the connection to it. */
    static Kind kind(Throwable failure) {
        return chain(failure)
                .map(DatabaseFailure::own)
                .filter(kind -> kind != Kind.FAULT)
                .findFirst()
                .orElse(Kind.FAULT);
    }

    static String sqlState(Throwable failure) {
        return chain(failure)
                .map(DatabaseFailure::ownState)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }

    private static String ownState(Throwable failure) {
        if (failure instanceof PgException answered) {
            return answered.getSqlState();
        }
        if (failure instanceof JDBCException wrapped) {
            return wrapped.getSQLState();
        }
        return failure instanceof SQLException answered ? answered.getSQLState() : null;
    }

    private static Kind own(Throwable failure) {
        if (failure instanceof DatabaseFailure known) {
            return known.kind;
        }
        String state = ownState(failure);
        if (state != null) {
            return SqlState.kind(state);
        }
        if (failure instanceof StaleStateException) {
            return Kind.CONTENTION; // Hibernate found fewer rows than expected
        }
        // A refused or reset connection, an unresolved host name, a failed or slow handshake.
        if (failure instanceof IOException
                || failure instanceof ClosedConnectionException
                || failure instanceof UnresolvedAddressException
                || failure instanceof TimeoutException) {
            return Kind.UNAVAILABLE;
        }
        // The pool has no type of its own for a timeout. FrameworkRuntimeContractTest asserts that it uses this one.
        return failure instanceof NoStackTraceThrowable || failure instanceof ConnectionPoolTooBusyException
                ? Kind.BUSY
                : Kind.FAULT;
    }
}
