package org.ballotwatch.database;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * One consistent view of the database: a connection with a read-only, repeatable-read transaction, taken at the first
 * statement. Statements are sent without waiting for the ones before (pipelined) and answered in their order.
 */
public final class Snapshot {
    private final Pool pool;
    private final String begin;
    private final StatementListener listener;
    private final StatementWatch watch;
    private final Breakage breakage = new Breakage();
    private Future<SqlConnection> connection;

    Snapshot(Pool pool, Duration statementLimit, StatementListener listener, StatementWatch watch) {
        this.pool = pool;
        this.begin = "begin isolation level repeatable read read only; set local statement_timeout = "
                + statementLimit.toMillis();
        this.listener = listener;
        this.watch = watch;
    }

    public <T> Uni<List<T>> list(Query query, Function<Columns, T> row) {
        Future<List<T>> read = send(query).map(rows -> {
            List<T> list = new ArrayList<>(rows.size());
            Columns columns = new Columns();
            for (Row each : rows) {
                list.add(row.apply(columns.on(each)));
            }
            return list;
        });
        return Uni.createFrom()
                .emitter(emitter -> read.onSuccess(emitter::complete).onFailure(emitter::fail));
    }

    /**
     * The rows by the id in their first column, in their order under each.
     *
     * @param row reads what follows the id; null leaves the row out
     */
    public <T> Uni<Map<UUID, List<T>>> grouped(Query query, Function<Columns, T> row) {
        Map<UUID, List<T>> groups = new HashMap<>();
        return list(query, columns -> {
                    UUID id = columns.uuid();
                    T read = row.apply(columns);
                    return read != null
                            && groups.computeIfAbsent(id, i -> new ArrayList<>())
                                    .add(read);
                })
                .map(rows -> groups);
    }

    /** The first row, or null. */
    public <T> Uni<T> first(Query query, Function<Columns, T> row) {
        return list(query, row).map(list -> list.isEmpty() ? null : list.get(0));
    }

    private Future<RowSet<Row>> send(Query query) {
        return breakage.watch(query.sql(), () -> {
            listener.sent(query.sql());
            Future<RowSet<Row>> answer = connection()
                    .compose(c -> breakage.cause() == null ? execute(c, query) : Future.failedFuture(breakage.cause()));
            watch.sent(query.sql(), answer);
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
                c.exceptionHandler(told -> {}); // by the statements that fail of it; the driver would print it as well
                c.query(begin).execute();
            });
        }
        return connection;
    }

    /** Why nothing more can be read: the first failure, or what it was cancelled for; null while all is well. */
    public Throwable failure() {
        return breakage.cause();
    }

    /** Stops what runs and sends nothing more; to be called where the statements are sent from. */
    public void cancel(Throwable reason) {
        breakage.cancel(reason, connection);
    }

    /** Ends the transaction and gives the connection back; the caller need not wait. */
    public void close() {
        if (connection != null) {
            connection.onSuccess(c -> breakage.leave(c));
        }
    }
}
