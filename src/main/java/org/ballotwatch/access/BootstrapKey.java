package org.ballotwatch.access;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.util.Optional;
import org.ballotwatch.database.Transactions;
import org.ballotwatch.identity.Principal;
import org.jboss.logging.Logger;

/**
 * Creates the configured administrator key. A service on an external database can then be administered without an
 * identity provider. Replicas create each key once, and never again after it was revoked.
 */
@Singleton
class BootstrapKey {
    private static final Logger LOG = Logger.getLogger(BootstrapKey.class);

    private final ApiKeyIssuer issue;
    private final Optional<Secret> configured;

    BootstrapKey(ApiKeyIssuer issue, AccessSettings settings) {
        this.issue = issue;
        this.configured = settings.bootstrapKey().map(Secret::new);
    }

    /** Runs before {@link FirstKey}, which creates no key if one exists. */
    void start(@Observes @Priority(Interceptor.Priority.APPLICATION) StartupEvent event) {
        configured.ifPresent(this::create);
    }

    private void create(Secret secret) {
        ApiKeyInput input = new ApiKeyInput();
        input.name = "bootstrap key " + secret.hint();
        input.role = Role.ADMIN;
        try {
            ApiKey created = VertxContextSupport.subscribeAndAwait(
                    () -> issue.createOnce(input, secret, new Principal("service", "configuration")));
            if (created != null) {
                LOG.infof("The configured administrator API key was created as \"%s\"", created.name);
            }
        } catch (RuntimeException | Error e) {
            if (!"api_key_name".equals(Transactions.constraint(e))) {
                throw e;
            }
            LOG.warnf("The configured API key was not created: another key has the name \"%s\"", input.name);
        } catch (Throwable e) {
            throw new IllegalStateException("The configured API key could not be created", e);
        }
    }
}
