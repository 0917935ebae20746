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

/** What the database did not do; message and cause are for the log, clients see the kind alone. */
public final class DatabaseFailure extends RuntimeException {
    /** What there is to do about it. */
    public enum Kind {
        /** Ask for less: a statement took longer than it may. */
        TOO_SLOW,
        /** Come back later: no connection was free in time. */
        BUSY,
        /** Send it again: another transaction was in the way. */
        CONTENTION,
        /** Come back later: the database is down, starting, out of reach, full or read-only. */
        UNAVAILABLE,
        /** Find out, or repeat it under the same key: the connection was lost during the commit. */
        OUTCOME_UNKNOWN,
        /** Nothing: it is our fault. */
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

    /** Of a transaction that was rolled back: the failure itself where it is none of the database's. */
    static Throwable ofRolledBack(Throwable failure) {
        Kind kind = kind(failure);
        return kind == Kind.FAULT || failure instanceof DatabaseFailure
                ? failure
                : new DatabaseFailure(kind, "a transaction", true, failure);
    }

    /** Of a transaction of which nobody can say whether it was committed. */
    static DatabaseFailure ofCommit(Throwable failure) {
        return new DatabaseFailure(Kind.OUTCOME_UNKNOWN, "a commit", true, failure);
    }

    private static String described(String state) {
        return state == null ? "" : " (SQLSTATE " + state + ")";
    }

    public Kind kind() {
        return kind;
    }

    /** Whether it was a write, of which nothing was done then, but where the outcome is unknown. */
    public boolean isWrite() {
        return write;
    }

    /** The server's code; null where the server did not answer. */
    String sqlState() {
        return sqlState(getCause());
    }

    /** For the log: the server's code, or how the way to it is barred. The server's messages quote values. */
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

    /** Whether the same may well succeed in a moment. */
    public static boolean passes(Throwable failure) {
        return failure instanceof DatabaseFailure known && (known.kind == Kind.BUSY || known.kind == Kind.UNAVAILABLE);
    }

    /** Whether the server stopped a statement because it was asked to, or because it took too long. */
    static boolean isCancelled(Throwable cause) {
        return "57014".equals(sqlState(cause));
    }

    /** Of the first in the chain of causes that the database, or the way to it, is known for. */
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
            return Kind.CONTENTION; // Hibernate found fewer rows than it was to change
        }
        // A connection that is refused or reset, a name that is not resolved, a handshake that fails or takes too long.
        if (failure instanceof IOException
                || failure instanceof ClosedConnectionException
                || failure instanceof UnresolvedAddressException
                || failure instanceof TimeoutException) {
            return Kind.UNAVAILABLE;
        }
        // The pool has no type of its own for waiting too long: FrameworkRuntimeContractTest asserts that it is this
        // one.
        return failure instanceof NoStackTraceThrowable || failure instanceof ConnectionPoolTooBusyException
                ? Kind.BUSY
                : Kind.FAULT;
    }
}
