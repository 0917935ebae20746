package org.ballotwatch.graphql.transport.websocket;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Which pages may connect. Browsers let any page open a WebSocket to anywhere, so it is for the server to ask where the
 * page is from: from here, or from an origin that CORS allows.
 */
@ApplicationScoped
class OriginCheck {
    private final boolean cors;

    OriginCheck(@ConfigProperty(name = "quarkus.http.cors.enabled", defaultValue = "false") boolean cors) {
        this.cors = cors;
    }

    boolean allow(HttpServerRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        // Where CORS is on, its filter stands before this and lets nobody through whom it does not allow.
        return cors || origin == null || isSame(origin, request);
    }

    /** The scheme may be that of a proxy that ends TLS, which is not known here. */
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
