package org.ballotwatch.access;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.ballotwatch.identity.Principal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Adds the roles that an identity's roles include. A token's identity also gets the principal that its changes carry.
 */
@Singleton
class IncludedRoles implements SecurityIdentityAugmentor {
    private final Optional<String> provider;

    IncludedRoles(@ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> provider) {
        this.provider = provider;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous()) {
            return Uni.createFrom().item(identity);
        }
        QuarkusSecurityIdentity.Builder augmented = QuarkusSecurityIdentity.builder(identity);
        for (Role role : Role.values()) {
            if (identity.hasRole(role.word())) {
                augmented.addRoles(role.words());
            }
        }
        if (identity.getAttribute(CurrentViewer.PRINCIPAL) == null) {
            Principal principal = TokenPrincipal.of(identity, provider.orElse("unknown"));
            augmented
                    .setPrincipal(new QuarkusPrincipal(principal.name()))
                    .addAttribute(CurrentViewer.PRINCIPAL, principal);
        }
        return Uni.createFrom().item(augmented.build());
    }
}
