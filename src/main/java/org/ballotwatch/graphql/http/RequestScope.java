package org.ballotwatch.graphql.http;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext.ContextState;
import io.quarkus.arc.ManagedContext;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Keeps CDI's request context active, with whoever asks, while a request is carried out. The context is bound to the
 * request's own Vert.x context, which reads of the database come back to, and so it is there after them as well.
 */
@Singleton
public class RequestScope {
    private final ManagedContext scope = Arc.container().requestContext();
    private final CurrentVertxRequest current;
    private final CurrentIdentityAssociation identity;

    RequestScope(CurrentVertxRequest current, Instance<CurrentIdentityAssociation> identity) {
        this.current = current;
        this.identity = identity.isResolvable() ? identity.get() : null;
    }

    /** The scope ends when the work does. */
    public <T> CompletableFuture<T> during(RoutingContext http, Supplier<CompletableFuture<T>> work) {
        if (scope.isActive()) {
            return work.get(); // somebody else's to end
        }
        ContextState state = scope.activate();
        try {
            current.setCurrent(http);
            if (identity != null) {
                identify(http);
            }
            CompletableFuture<T> done = work.get();
            done.whenComplete((result, failure) -> scope.destroy(state));
            return done; // itself, so that to cancel it reaches the work
        } catch (RuntimeException e) {
            scope.destroy(state);
            throw e;
        } finally {
            scope.deactivate();
        }
    }

    private void identify(RoutingContext http) {
        if (http.user() instanceof QuarkusHttpUser user) {
            identity.setIdentity(user.getSecurityIdentity());
        } else {
            identity.setIdentity(QuarkusHttpUser.getSecurityIdentity(http, null));
        }
    }
}
