package org.ballotwatch.access;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.ballotwatch.graphql.error.ErrorCode;
import org.ballotwatch.graphql.error.Refusal;

/** Says who comes in, and sees to who was let in before. */
@Singleton
public class RequestAuthenticator {
    /** Where the framework keeps the second from which on an identity is none. */
    public static final String EXPIRES = "quarkus.identity.expire-time";

    /** The role that every other includes. */
    private static final String READER = "reader";

    private final AccessSettings settings;
    private final HttpAuthenticator authenticator;
    private final Clock clock;

    RequestAuthenticator(AccessSettings settings, HttpAuthenticator authenticator, Clock clock) {
        this.settings = settings;
        this.authenticator = authenticator;
        this.clock = clock;
    }

    /** Whether it matters who sent the request: of most, which nobody is behind, it costs more than a small answer. */
    public boolean requiresAuthentication(RoutingContext http) {
        return !settings.anonymousReading() || http.request().headers().contains(HttpHeaders.AUTHORIZATION);
    }

    /** Finds out who sent the request, which may be nobody; fails if what is shown is not good or not known here. */
    public Uni<Void> authenticate(RoutingContext http) {
        List<String> credentials = http.request().headers().getAll(HttpHeaders.AUTHORIZATION);
        return credentials.isEmpty() ? authenticated(http).replaceWithVoid() : authenticate(http, credentials);
    }

    /** @throws Refusal if whoever sent the request may not even read */
    public void authorize(RoutingContext http) {
        SecurityIdentity identity = http.user() instanceof QuarkusHttpUser user ? user.getSecurityIdentity() : null;
        boolean anonymous = identity == null || identity.isAnonymous();
        if (!anonymous && hasExpired(identity)) {
            throw new Refusal(ErrorCode.UNAUTHENTICATED, null, "The token or key has expired; connect with a new one.");
        }
        if (settings.anonymousReading()) {
            return;
        }
        if (anonymous) {
            throw Refusal.unauthenticated();
        }
        if (!identity.hasRole(READER)) {
            throw new Refusal(
                    ErrorCode.FORBIDDEN, null, "Reading here needs one of the roles reader, editor and admin.");
        }
    }

    /** For a client that cannot set headers: who shows this, as the header {@code Authorization} would. */
    public Uni<Void> authenticate(RoutingContext http, List<String> authorization) {
        return Uni.createFrom()
                .item(() -> Credential.of(authorization))
                .invoke(credential -> http.request().headers().set(HttpHeaders.AUTHORIZATION, credential))
                .chain(credential -> authenticated(http))
                .onItem()
                .transform(identity -> {
                    // A scheme that nothing here knows, or that needs a provider which is not configured.
                    if (identity == null || identity.isAnonymous()) {
                        throw Credential.refused();
                    }
                    return null;
                });
    }

    /** Null where nothing is shown that is known here. */
    private Uni<SecurityIdentity> authenticated(RoutingContext http) {
        return Uni.createFrom()
                .deferred(() -> authenticator.attemptAuthentication(http))
                .onItem()
                .ifNotNull()
                .invoke(identity -> QuarkusHttpUser.setIdentity(identity, http));
    }

    private boolean hasExpired(SecurityIdentity identity) {
        Long expires = identity.getAttribute(EXPIRES);
        return expires != null && expires <= clock.instant().getEpochSecond();
    }
}
