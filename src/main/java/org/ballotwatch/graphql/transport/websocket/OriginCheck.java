package org.ballotwatch.graphql.transport.websocket;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Decides which pages may connect. Browsers let any page open a WebSocket to any server, so the server must check the
 * page's origin. The service accepts its own origin and those that CORS allows.
 */
@ApplicationScoped
class OriginCheck {
    private final boolean cors;

    OriginCheck(@ConfigProperty(name = "quarkus.http.cors.enabled", defaultValue = "false") boolean cors) {
        this.cors = cors;
    }

    boolean allow(HttpServerRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        // If CORS is on, its filter runs first and has already refused all other origins.
        return cors || origin == null || isSame(origin, request);
    }

    /** Ignores the scheme: a proxy that terminates TLS may have changed it. */
    private static boolean isSame(String origin, HttpServerRequest request) {
        try {
            String page = URI.create(origin).getRawAuthority();
            return page != null
                    && request.authority() != null
                    && page.equalsIgnoreCase(request.authority().toString());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
