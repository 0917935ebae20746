package org.ballotwatch.graphql.transport.websocket;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ballotwatch.graphql.limit.LimitSettings;

/**
 * Chooses only our protocol among those that a client offers. Messages may be as long as the body of a request. They
 * are not compressed, which would cost memory for each connection.
 */
@ApplicationScoped
class WebSocketOptions implements HttpServerOptionsCustomizer {
    private final LimitSettings limits;

    WebSocketOptions(LimitSettings limits) {
        this.limits = limits;
    }

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        int longest = limits.body();
        options.setWebSocketSubProtocols(List.of(WebSocketRoute.PROTOCOL))
                .setMaxWebSocketFrameSize(longest)
                .setMaxWebSocketMessageSize(longest)
                .setPerMessageWebSocketCompressionSupported(false)
                .setPerFrameWebSocketCompressionSupported(false);
    }

    @Override
    public void customizeHttpsServer(HttpServerOptions options) {
        customizeHttpServer(options);
    }
}
