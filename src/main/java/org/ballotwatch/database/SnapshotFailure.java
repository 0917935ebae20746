package org.ballotwatch.database;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnection;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.SqlConnection;
import java.util.function.Supplier;

/**
 * How a snapshot ends before its time: by its first failure, since PostgreSQL answers nothing more in that transaction, or
 * by being cancelled. Whatever would follow fails with the same cause, unsent.
 */
final class SnapshotFailure {
    /** A cancel request is lost on a server that is between two statements just then. */
    private static final long AGAIN_MILLIS = 250;

    private static final long A_WHILE_MILLIS = 20;

    private static final String END_SESSION = "rollback; select pg_terminate_backend(pg_backend_pid())";

    private Throwable cause;
    private boolean cancelling;
    private volatile int running;

    /** Null while all is well. */
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

    /** Has the server stop what runs; of no use to a connection that is still waited for, which sends nothing then. */
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
     * Gives the connection back, unless a cancel request was sent: that may reach the server late, and would hit the
     * statement of whoever had the connection then. Such a session is ended, and the pool replaces it once it is closed.
     */
    void leave(SqlConnection connection) {
        if (cancelling) {
            connection.closeHandler(closed -> release(connection));
            end(connection);
        } else {
            connection.query("commit").execute().onComplete(done -> connection.close());
        }
    }

    /** Again if it is this that the cancel request hits. */
    private static void end(SqlConnection connection) {
        connection.query(END_SESSION).execute().onFailure(failure -> {
            if (DatabaseFailure.isCancelled(failure)) {
                end(connection);
            } else if (!(failure instanceof PgException)) {
                release(connection); // it broke before
            }
        });
    }

    /** The pool counts it as taken until then, and must have seen that it is closed, or would hand it out again. */
    private static void release(SqlConnection connection) {
        Vertx.currentContext().owner().setTimer(A_WHILE_MILLIS, timer -> connection.close());
    }
}
