package org.ballotwatch.database;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnection;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.SqlConnection;
import java.util.function.Supplier;

/**
 * The early end of a snapshot: by its first failure, after which PostgreSQL answers no statement in that transaction,
 * or by cancellation. Later statements fail with the same cause, unsent.
 */
final class SnapshotFailure {
    /** The server ignores a cancel request that arrives between two statements. */
    private static final long AGAIN_MILLIS = 250;

    private static final long A_WHILE_MILLIS = 20;

    private static final String END_SESSION = "rollback; select pg_terminate_backend(pg_backend_pid())";

    private Throwable cause;
    private boolean cancelling;
    private volatile int running;

    /** Null if the snapshot has neither failed nor been cancelled. */
    Throwable cause() {
        return cause;
    }

    <T> Future<T> watch(String sql, Supplier<Future<T>> statement) {
        if (cause != null) {
            return Future.failedFuture(cause);
        }
        running++;
        return statement.get().transform(done -> {
            running--;
            if (done.succeeded()) {
                return Future.succeededFuture(done.result());
            }
            if (cause == null) {
                cause = DatabaseFailure.of(done.cause(), sql);
            }
            return Future.failedFuture(cause);
        });
    }

    /**
     * Asks the server to stop the running statement. A connection that is still awaited sends nothing, and needs no
     * request.
     */
    void cancel(Throwable reason, Future<SqlConnection> connection) {
        if (cause != null) {
            return;
        }
        cause = reason;
        if (running > 0 && connection.succeeded()) {
            cancelling = true;
            stop(PgConnection.cast(connection.result()));
        }
    }

    private void stop(PgConnection connection) {
        connection.cancelRequest().onComplete(sent -> {
            if (running > 0) {
                Vertx.currentContext().owner().setTimer(AGAIN_MILLIS, timer -> {
                    if (running > 0) {
                        stop(connection);
                    }
                });
            }
        });
    }

    /**
     * Releases the connection, unless a cancel request was sent. A late request would hit the statement of the
     * connection's next user. So the session is ended, and the pool replaces it once it is closed.
     */
    void leave(SqlConnection connection, boolean withoutTransaction) {
        if (cancelling) {
            connection.closeHandler(closed -> release(connection));
            end(connection);
        } else if (withoutTransaction) {
            connection.close();
        } else {
            connection.preparedQuery("commit").execute().onComplete(done -> connection.close());
        }
    }

    /** Repeats the statement if the cancel request hits it. */
    private static void end(SqlConnection connection) {
        connection.query(END_SESSION).execute().onFailure(failure -> {
            if (DatabaseFailure.isCancelled(failure)) {
                end(connection);
            } else if (!(failure instanceof PgException)) {
                release(connection); // the connection was already lost
            }
        });
    }

    /**
     * The pool counts the connection as used until then. It has to notice the close first, or would hand it out again.
     */
    private static void release(SqlConnection connection) {
        Vertx.currentContext().owner().setTimer(A_WHILE_MILLIS, timer -> connection.close());
    }
}
