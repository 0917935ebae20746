package org.ballotwatch.graphql.websocket;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.Collection;

/**
 * Tells clients that the service stops while there is a server to say it through. Beans are told after the server is
 * closed, which ends WebSockets as if all was said; a verticle that the server's own deploys is stopped before it.
 */
final class Farewell extends AbstractVerticle {
    private final Collection<Connection> connections;

    Farewell(Collection<Connection> connections) {
        this.connections = connections;
    }

    @Override
    public void stop(Promise<Void> stopped) {
        Future.join(connections.stream().map(Connection::shutDown).toList())
                .<Void>mapEmpty()
                .onComplete(stopped);
    }
}
