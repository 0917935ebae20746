package org.ballotwatch;

import io.quarkus.vertx.http.HttpServer;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Tells where the service can be reached, once it can. */
@Singleton
final class Announcement {
    /** The configuration property that names the embedded database's directory, where there is one. */
    static final String EMBEDDED_IN = "ballotwatch.embedded-in";

    private static final Logger LOG = Logger.getLogger(Announcement.class);

    private final HttpServer server;
    private final Optional<String> embeddedIn;

    Announcement(HttpServer server, @ConfigProperty(name = EMBEDDED_IN) Optional<String> embeddedIn) {
        this.server = server;
        this.embeddedIn = embeddedIn;
    }

    void announce(@ObservesAsync HttpServerStart started) {
        LOG.infof("GraphQL: %s/graphql", server.getLocalBaseUri());
        LOG.infof("Explorer: %s/q/graphql-ui/", server.getLocalBaseUri());
        embeddedIn.ifPresent(directory -> LOG.infof("Embedded database: %s", directory));
    }
}
