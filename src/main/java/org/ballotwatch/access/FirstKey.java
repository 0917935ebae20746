package org.ballotwatch.access;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.ballotwatch.database.DataDirectory;
import org.ballotwatch.database.DatabaseSettings;
import org.ballotwatch.identity.Principal;
import org.jboss.logging.Logger;

/**
 * Creates an API key at the first start on an embedded database, so that its owner can write without an identity
 * provider. It is an administrator's key, since nobody else could create others.
 */
@Singleton
class FirstKey {
    private static final Logger LOG = Logger.getLogger(FirstKey.class);
    private static final String FILE = "api-key";
    private static final String NAME = "first key";

    private final ApiKeyIssuer issue;
    private final Optional<Path> embeddedIn;

    FirstKey(ApiKeyIssuer issue, DatabaseSettings settings) {
        this.issue = issue;
        this.embeddedIn = settings.embeddedIn();
    }

    void start(@Observes StartupEvent event) {
        embeddedIn.ifPresent(this::create);
    }

    private void create(Path directory) {
        ApiKeyInput input = new ApiKeyInput();
        input.name = NAME;
        input.role = Role.ADMIN;
        Secret secret = Secret.random();
        try {
            ApiKey key = VertxContextSupport.subscribeAndAwait(
                    () -> issue.createFirst(input, secret, new Principal("service", "first start of the service")));
            if (key != null) {
                Path file = DataDirectory.keepSecret(directory.resolve(FILE), secret.text());
                LOG.infof("An administrator's API key is in %s", file); // not the key: logs are kept and passed on
            }
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("The first key could not be created", e);
        }
    }
}
