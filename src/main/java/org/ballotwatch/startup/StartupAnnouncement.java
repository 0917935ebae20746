package org.ballotwatch.startup;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.value.registry.ValueRegistry;
import io.quarkus.vertx.http.HttpServer;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.ballotwatch.database.DatabaseSettings;
import org.jboss.logging.Logger;

/** Logs the addresses of the service once all of them work. */
@Singleton
final class StartupAnnouncement implements QuarkusApplication {
    /** The configuration property with the embedded database's directory, if there is one. */
    static final String EMBEDDED_IN = "ballotwatch.embedded-in";

    private static final Logger LOG = Logger.getLogger(StartupAnnouncement.class);

    private final ValueRegistry values;
    private final Optional<Path> embeddedIn;

    StartupAnnouncement(ValueRegistry values, DatabaseSettings settings) {
        this.values = values;
        this.embeddedIn = settings.embeddedIn();
    }

    @Override
    public int run(String... arguments) {
        // A live reload keeps the HTTP server of the first start, and does not register its address again.
        if (values.containsKey(HttpServer.LOCAL_BASE_URI)) {
            LOG.infof("GraphQL: %s/graphql", values.get(HttpServer.LOCAL_BASE_URI));
            LOG.infof("Explorer: %s/q/graphql-ui/", values.get(HttpServer.LOCAL_BASE_URI));
        }
        embeddedIn.ifPresent(directory -> LOG.infof("Embedded database: %s", directory));
        Quarkus.waitForExit();
        return 0;
    }
}
