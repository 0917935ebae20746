package org.ballotwatch.graphql.transport.http;

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
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * Keeps CDI's request context, with the caller's identity, active while a request runs. The context is bound to the
 * request's own Vert.x context. Database reads return to that, so the CDI context is still active after them.
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

    /** The scope ends when the work does. Cancelling the returned future cancels the work. */
    public <T> CompletableFuture<T> during(RoutingContext http, Supplier<CompletableFuture<T>> work) {
        // The GraphQL extension's WebSocket handler may have begun one, which only the response ends.
        ContextState state = scope.isActive() ? scope.getState() : scope.activate();
        try {
            current.setCurrent(http);
            if (identity != null) {
                identify(http);
            }
            CompletableFuture<T> done = work.get();
            CompletableFuture<T> ended = done.whenComplete((result, failure) -> scope.destroy(state));
            ended.whenComplete((result, failure) -> {
                if (ended.isCancelled()) {
                    done.cancel(true);
                }
            });
            return ended;
        } catch (RuntimeException e) {
            scope.destroy(state);
            throw e;
        } finally {
            scope.deactivate();
        }
    }

    /**
     * Does the same, and cancels the work when the client leaves. The response keeps its handlers until the client has read
     * it, and must not keep the values with them: those take many times the room of the text.
     */
    <T> CompletableFuture<T> whileConnected(RoutingContext http, Supplier<CompletableFuture<T>> work) {
        CompletableFuture<T> answer = during(http, work);
        AtomicReference<CompletableFuture<T>> running = new AtomicReference<>(answer);
        answer.whenComplete((result, failure) -> running.set(null));
        http.addEndHandler(end -> {
            CompletableFuture<T> left = running.get();
            if (left != null) {
                left.cancel(true);
            }
        });
        return answer;
    }

    private void identify(RoutingContext http) {
        if (http.user() instanceof QuarkusHttpUser user) {
            identity.setIdentity(user.getSecurityIdentity());
        } else {
            identity.setIdentity(QuarkusHttpUser.getSecurityIdentity(http, null));
        }
    }
}
