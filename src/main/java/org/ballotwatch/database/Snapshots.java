package org.ballotwatch.database;

import io.vertx.sqlclient.Pool;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Opens snapshots on the service's database. */
@Singleton
public class Snapshots {
    private final Pool pool;
    private final List<StatementListener> listeners;
    private final Duration statementLimit;
    private final TemporalQuery past;

    Snapshots(
            Pool pool,
            @Any Instance<StatementListener> listeners,
            @ConfigProperty(name = "ballotwatch.limits.statement") Duration statementLimit,
            TemporalQuery past) {
        this.pool = pool;
        this.past = past;
        this.statementLimit = statementLimit;
        this.listeners = listeners.stream().toList();
    }

    public Snapshot open() {
        return open(StatementWatch.NONE);
    }

    public Snapshot open(StatementWatch watch) {
        SnapshotConnection line = new SnapshotConnection(
                pool, statementLimit, sql -> listeners.forEach(listener -> listener.sent(sql)), watch);
        return new Snapshot(line, past, null);
    }
}
