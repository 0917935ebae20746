package org.ballotwatch.database;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.OffsetDateTime;
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
    private final SnapshotConnection connection;
    private final TemporalQuery temporal;
    private final OffsetDateTime moment;
    private final boolean alone;

    Snapshot(SnapshotConnection connection, TemporalQuery temporal, OffsetDateTime moment) {
        this(connection, temporal, moment, false);
    }

    private Snapshot(SnapshotConnection connection, TemporalQuery temporal, OffsetDateTime moment, boolean alone) {
        this.connection = connection;
        this.temporal = temporal;
        this.moment = moment;
        this.alone = alone;
    }

    /** The same snapshot for a single statement, which needs no transaction to be consistent. */
    public Snapshot alone() {
        return new Snapshot(connection, temporal, moment, true);
    }

    /** The same snapshot on the data that this service held at a moment; null for now. */
    public Snapshot asOf(OffsetDateTime moment) {
        return moment == null ? this : new Snapshot(connection, temporal, moment, alone);
    }

    /** The moment whose data it shows; null for now. */
    public OffsetDateTime moment() {
        return moment;
    }

    public <T> Uni<List<T>> list(Query query, Function<RowReader, T> row) {
        Query sent = moment == null ? query : query.asOf(moment, temporal);
        Future<List<T>> read = (alone ? connection.sendAlone(sent) : connection.send(sent)).map(rows -> {
            List<T> list = new ArrayList<>(rows.size());
            RowReader columns = new RowReader();
            for (Row each : rows) {
                list.add(row.apply(columns.on(each)));
            }
            return list;
        });
        return Uni.createFrom()
                .emitter(emitter -> read.onSuccess(emitter::complete).onFailure(emitter::fail));
    }

    /**
     * The rows grouped by the id in their first column, each group in the statement's order.
     *
     * @param row reads the columns after the id; a null result omits the row
     */
    public <T> Uni<Map<UUID, List<T>>> grouped(Query query, Function<RowReader, T> row) {
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
    public <T> Uni<T> first(Query query, Function<RowReader, T> row) {
        return list(query, row).map(list -> list.isEmpty() ? null : list.get(0));
    }

    /** Why nothing more can be read: the first failure or the reason for cancellation; null if neither happened. */
    public Throwable failure() {
        return connection.failure();
    }

    /** Stops the running statements and sends no more. Call it on the context that sends the statements. */
    public void cancel(Throwable reason) {
        connection.cancel(reason);
    }

    /** Ends the transaction and releases the connection; the caller need not wait. */
    public void close() {
        connection.close();
    }
}
