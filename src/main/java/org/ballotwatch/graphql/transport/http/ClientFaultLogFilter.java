package org.ballotwatch.graphql.transport.http;

import io.vertx.core.VertxException;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.StreamResetException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/**
 * Lowers the level of failures that the framework logs as errors of the service with a stack trace, although any client
 * can cause them.
 */
@ApplicationScoped
class ClientFaultLogFilter {
    private static final Logger LOG = Logger.getLogger(ClientFaultLogFilter.class);

    private final Refusals refusals;

    ClientFaultLogFilter(Refusals refusals) {
        this.refusals = refusals;
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::failed);
    }

    private void failed(RoutingContext http) {
        Throwable failure = http.failure();
        boolean gone = failure instanceof HttpClosedException || failure instanceof StreamResetException;
        boolean refused = failure instanceof VertxException && http.statusCode() >= 400 && http.statusCode() < 500;
        if (!gone && !refused) {
            http.next();
            return;
        }
        LOG.debugf("A client's fault: %s", failure);
        if (refused && !http.response().ended() && !http.response().closed()) {
            refusals.send(
                    http,
                    new HttpRefusal(http.statusCode(), "The request does not follow the syntax of HTTP (RFC 9112)."));
        }
    }
}
