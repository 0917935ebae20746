package org.ballotwatch.database;

import io.vertx.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;

/** Opens snapshots on the service's database. */
@ApplicationScoped
public class Snapshots {
    private final Pool pool;
    private final List<StatementListener> listeners;

    Snapshots(Pool pool, @Any Instance<StatementListener> listeners) {
        this.pool = pool;
        this.listeners = listeners.stream().toList();
    }

    public Snapshot open() {
        return new Snapshot(pool, sql -> listeners.forEach(listener -> listener.sent(sql)));
    }
}
