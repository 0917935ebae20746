package org.ballotwatch.database;

import io.vertx.core.Vertx;
import io.vertx.pgclient.pubsub.PgSubscriber;
import io.vertx.sqlclient.Pool;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Listens on channels of the database (NOTIFY) over its own connections, and reconnects when they are lost. */
@Singleton
public class NotificationListener {
    private static final long AGAIN_MILLIS = 1_000;

    /** A dead connection can go unnoticed for minutes, and a connection pooler may not forward notifications. */
    private static final long ANYWAY_MILLIS = 5_000;

    private final Vertx vertx;
    private final ConnectionPoolCreator connections;
    private final Set<PgSubscriber> open = ConcurrentHashMap.newKeySet();
    private volatile boolean over;

    /** @param pool injected so that it exists, since the connections take their settings from it */
    NotificationListener(Vertx vertx, ConnectionPoolCreator connections, Pool pool) {
        this.vertx = vertx;
        this.connections = connections;
    }

    /** @param look called on a notification, when one may have been missed, and every few seconds */
    public void listen(String channel, Runnable look) {
        vertx.setPeriodic(ANYWAY_MILLIS, timer -> look.run());
        connect(channel, look);
    }

    private void connect(String channel, Runnable look) {
        PgSubscriber subscriber =
                PgSubscriber.subscriber(vertx, connections.server()).reconnectPolicy(attempt -> AGAIN_MILLIS);
        subscriber
                .channel(channel)
                .subscribeHandler(again -> {
                    // The driver reconnects by itself, but would print why the connection was lost.
                    Optional.ofNullable(subscriber.actualConnection())
                            .ifPresent(connection -> connection.exceptionHandler(lost -> {}));
                    look.run();
                })
                .handler(payload -> look.run());
        open.add(subscriber);
        subscriber.connect().onFailure(down -> {
            open.remove(subscriber); // it only reconnects once it has been connected
            if (!over) {
                vertx.setTimer(AGAIN_MILLIS, timer -> connect(channel, look));
            }
        });
    }

    @PreDestroy
    void close() {
        over = true;
        open.forEach(PgSubscriber::close);
    }
}
