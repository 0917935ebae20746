package org.ballotwatch.graphql.transport.websocket;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.inject.Singleton;

/** How many WebSockets are open, and what runs on them. */
@Singleton
class WebSocketGauges implements MeterBinder {
    private final WebSocketRoute route;

    WebSocketGauges(WebSocketRoute route) {
        this.route = route;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("ballotwatch.websocket.connections", route, WebSocketRoute::openConnections)
                .description("WebSockets that are open; BALLOTWATCH_WEBSOCKET_CONNECTIONS at most")
                .register(registry);
        Gauge.builder("ballotwatch.websocket.operations", route, WebSocketRoute::operations)
                .description("Operations that run on WebSockets, subscriptions among them")
                .register(registry);
        Gauge.builder("ballotwatch.websocket.subscriptions", route, WebSocketRoute::subscriptions)
                .description("Subscriptions that are open")
                .register(registry);
    }
}
