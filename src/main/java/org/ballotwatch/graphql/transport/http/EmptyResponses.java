package org.ballotwatch.graphql.transport.http;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Removes {@code Content-Encoding: identity}, by which Quarkus marks what is not to be compressed. Netty removes it only
 * from responses with content, and RFC 9110, section 8.4.1, allows it in none.
 */
@ApplicationScoped
class EmptyResponses {
    private static final int BEFORE_ALL = Integer.MIN_VALUE;

    void register(@Observes Router router) {
        router.route().order(BEFORE_ALL).handler(http -> {
            http.addHeadersEndHandler(end -> withoutCoding(http));
            http.next();
        });
    }

    private static void withoutCoding(RoutingContext http) {
        MultiMap headers = http.response().headers();
        boolean empty = http.request().method() == HttpMethod.HEAD
                || !http.response().isChunked() && http.response().bytesWritten() == 0;
        if (empty && headers.contains(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY, true)) {
            headers.remove(HttpHeaders.CONTENT_ENCODING);
        }
    }
}
