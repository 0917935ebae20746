package org.ballotwatch.database;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;

/** The connection of a snapshot, taken at the first statement, and its transaction. */
final class SnapshotConnection {
    /** Prepared once per connection, as is the commit: to parse them anew costs more than to run them. */
    private static final String BEGIN = "begin isolation level repeatable read read only";

    private final Pool pool;
    private final StatementListener listener;
    private final StatementObserver observer;
    private final SnapshotFailure failure = new SnapshotFailure();
    private Future<SqlConnection> connection;
    private boolean withoutTransaction;

    SnapshotConnection(Pool pool, StatementListener listener, StatementObserver observer) {
        this.pool = pool;
        this.listener = listener;
        this.observer = observer;
    }

    /** Sends the only statement of the snapshot, without a transaction. */
    Future<RowSet<Row>> sendAlone(Query query) {
        withoutTransaction = connection == null && !query.isPlannedByValues();
        return sent(query);
    }

    Future<RowSet<Row>> send(Query query) {
        if (withoutTransaction) {
            throw new IllegalStateException("No statement may follow the only one of a snapshot:\n" + query.sql());
        }
        return sent(query);
    }

    private Future<RowSet<Row>> sent(Query query) {
        return failure.watch(query.sql(), () -> {
            listener.sent(query.sql());
            Future<RowSet<Row>> answer = connection()
                    .compose(c -> failure.cause() == null ? execute(c, query) : Future.failedFuture(failure.cause()));
            observer.sent(query.sql(), answer);
            return answer;
        });
    }

    private static Future<RowSet<Row>> execute(SqlConnection connection, Query query) {
        if (!query.isPlannedByValues()) {
            return connection.preparedQuery(query.sql()).execute(query.parameters());
        }
        connection.query("set local plan_cache_mode = force_custom_plan").execute();
        Future<RowSet<Row>> rows = connection.preparedQuery(query.sql()).execute(query.parameters());
        connection.query("set local plan_cache_mode = force_generic_plan").execute();
        return rows;
    }

    private Future<SqlConnection> connection() {
        if (connection == null) {
            connection = pool.getConnection().onSuccess(c -> {
                c.exceptionHandler(
                        ignored -> {}); // the failing statements report it; the driver would print it as well
                if (!withoutTransaction) {
                    c.preparedQuery(BEGIN).execute();
                }
            });
        }
        return connection;
    }

    Throwable failure() {
        return failure.cause();
    }

    void cancel(Throwable reason) {
        failure.cancel(reason, connection);
    }

    void close() {
        if (connection != null) {
            connection.onSuccess(c -> failure.leave(c, withoutTransaction));
        }
    }
}
