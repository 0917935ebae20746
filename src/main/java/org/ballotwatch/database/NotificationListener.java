package org.ballotwatch.database;

import io.vertx.core.Vertx;
import io.vertx.pgclient.pubsub.PgSubscriber;
import io.vertx.sqlclient.Pool;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Listens to what is told on the database's channels (NOTIFY), over connections of its own, made anew when they are lost. */
@Singleton
public class NotificationListener {
    private static final long AGAIN_MILLIS = 1_000;

    /** A connection can be dead for minutes before anybody notices, and a pooler between may pass nothing on. */
    private static final long ANYWAY_MILLIS = 5_000;

    private final Vertx vertx;
    private final ConnectionPoolCreator connections;
    private final Set<PgSubscriber> open = ConcurrentHashMap.newKeySet();
    private volatile boolean over;

    /** @param pool what the settings of the connections come from */
    NotificationListener(Vertx vertx, ConnectionPoolCreator connections, Pool pool) {
        this.vertx = vertx;
        this.connections = connections;
    }

    /** @param look called when something was told, when something may have been missed, and every few seconds anyway */
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
                    // The driver would print why a connection is lost, which it makes anew by itself.
                    Optional.ofNullable(subscriber.actualConnection())
                            .ifPresent(connection -> connection.exceptionHandler(lost -> {}));
                    look.run();
                })
                .handler(payload -> look.run());
        open.add(subscriber);
        subscriber.connect().onFailure(down -> {
            open.remove(subscriber); // which goes on with what it once had, and had nothing yet
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
