package org.ballotwatch.graphql.transport.websocket;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.inject.Singleton;

/** The numbers of open WebSockets and of their running operations. */
@Singleton
class WebSocketGauges implements MeterBinder {
    private final WebSocketRoute route;

    WebSocketGauges(WebSocketRoute route) {
        this.route = route;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("ballotwatch.websocket.connections", route, WebSocketRoute::openConnections)
                .description("Open WebSockets; BALLOTWATCH_WEBSOCKET_CONNECTIONS at most")
                .register(registry);
        Gauge.builder("ballotwatch.websocket.operations", route, WebSocketRoute::operations)
                .description("Running operations on WebSockets, including subscriptions")
                .register(registry);
        Gauge.builder("ballotwatch.websocket.subscriptions", route, WebSocketRoute::subscriptions)
                .description("Open subscriptions")
                .register(registry);
    }
}
