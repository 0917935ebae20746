package org.ballotwatch.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.ballotwatch.database.Snapshot;
import org.ballotwatch.database.Snapshots;

/** Authenticates requests by API key. It looks the key up for each request, so that revocation takes effect at once. */
@Singleton
class ApiKeyIdentityProvider implements IdentityProvider<ApiKeyRequest> {
    private final Snapshots snapshots;
    private final ApiKeys keys;
    private final Clock clock;

    ApiKeyIdentityProvider(Snapshots snapshots, ApiKeys keys, Clock clock) {
        this.snapshots = snapshots;
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public Class<ApiKeyRequest> getRequestType() {
        return ApiKeyRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(ApiKeyRequest request, AuthenticationRequestContext context) {
        Snapshot snapshot = snapshots.open();
        return keys.find(snapshot, new Secret(request.key()))
                .eventually(snapshot::close)
                .map(key -> identity(key, OffsetDateTime.now(clock)));
    }

    private static SecurityIdentity identity(ApiKey key, OffsetDateTime now) {
        if (key == null || !key.opens(now)) {
            throw new AuthenticationFailedException("The key is unknown, expired or revoked.");
        }
        QuarkusSecurityIdentity.Builder identity =
                QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal(key.name));
        identity.addRole(key.role.word());
        identity.addAttribute(CurrentViewer.PRINCIPAL, key.principal());
        if (key.expiresAt != null) {
            identity.addAttribute(RequestAuthenticator.EXPIRES, key.expiresAt.toEpochSecond());
        }
        return identity.build();
    }
}
