package org.ballotwatch.access;

import io.quarkus.security.AuthenticationFailedException;
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

/** Authenticates requests and authorizes them to read. */
@Singleton
public class RequestAuthenticator {
    /** The attribute in which the framework keeps an identity's expiry, in epoch seconds. */
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

    /**
     * Whether the caller has to be identified. Most requests are anonymous, and authenticating them would cost more
     * than answering them.
     */
    public boolean requiresAuthentication(RoutingContext http) {
        return !settings.anonymousReading() || http.request().headers().contains(HttpHeaders.AUTHORIZATION);
    }

    /** Authenticates a request, which may be anonymous; fails if its credential is malformed or unknown. */
    public Uni<Void> authenticate(RoutingContext http) {
        List<String> credentials = http.request().headers().getAll(HttpHeaders.AUTHORIZATION);
        return credentials.isEmpty() ? authenticated(http).replaceWithVoid() : authenticate(http, credentials);
    }

    /** @throws Refusal if the sender may not even read */
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
            throw new Refusal(ErrorCode.FORBIDDEN, null, "Reading needs one of the roles reader, editor and admin.");
        }
    }

    /** Authenticates the sender if there is a credential, and fails if it may not even read. */
    public Uni<Void> admit(RoutingContext http, List<String> authorization) {
        Uni<Void> known = authorization.isEmpty() ? Uni.createFrom().voidItem() : authenticate(http, authorization);
        return known.invoke(() -> authorize(http));
    }

    /**
     * Admits the sender of an open connection again: a token may have expired, or a key may have been revoked. If that
     * cannot be checked, as during an outage of the database, the sender stays.
     */
    public Uni<Void> admitAgain(RoutingContext http) {
        return admit(http, http.request().headers().getAll(HttpHeaders.AUTHORIZATION))
                .onFailure(failure -> !(failure instanceof Refusal || failure instanceof AuthenticationFailedException))
                .recoverWithNull();
    }

    /** Authenticates a client that cannot set headers. The argument replaces the header {@code Authorization}. */
    public Uni<Void> authenticate(RoutingContext http, List<String> authorization) {
        return Uni.createFrom()
                .item(() -> Credential.of(authorization))
                .invoke(credential -> http.request().headers().set(HttpHeaders.AUTHORIZATION, credential))
                .chain(credential -> authenticated(http))
                .onItem()
                .transform(identity -> {
                    // The scheme is unknown, or it needs a provider that is not configured.
                    if (identity == null || identity.isAnonymous()) {
                        throw Credential.refused();
                    }
                    return null;
                });
    }

    /** Returns null if the request has no credential of a known scheme. */
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
