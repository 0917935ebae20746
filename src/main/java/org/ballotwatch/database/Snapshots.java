package org.ballotwatch.database;

import io.vertx.sqlclient.Pool;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.List;

/** Opens snapshots on the service's database. */
@Singleton
public class Snapshots {
    private final Pool pool;
    private final List<StatementListener> listeners;
    private final TemporalQuery temporal;

    Snapshots(Pool pool, @Any Instance<StatementListener> listeners, TemporalQuery temporal) {
        this.pool = pool;
        this.temporal = temporal;
        this.listeners = listeners.stream().toList();
    }

    public Snapshot open() {
        return open(StatementObserver.NONE);
    }

    public Snapshot open(StatementObserver observer) {
        SnapshotConnection connection =
                new SnapshotConnection(pool, sql -> listeners.forEach(listener -> listener.sent(sql)), observer);
        return new Snapshot(connection, temporal, null);
    }
}
