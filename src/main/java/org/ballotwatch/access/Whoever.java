package org.ballotwatch.access;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;

/** Whoever the request at hand comes from. */
@Singleton
public class Whoever {
    private final CurrentIdentityAssociation identities;

    Whoever(CurrentIdentityAssociation identities) {
        this.identities = identities;
    }

    /** Null where nobody showed anything. */
    public Uni<Viewer> viewer() {
        return identities.getDeferredIdentity().map(Whoever::viewer);
    }

    private static Viewer viewer(SecurityIdentity identity) {
        if (identity.isAnonymous()) {
            return null;
        }
        List<Role> roles = Arrays.stream(Role.values())
                .filter(role -> identity.hasRole(role.word()))
                .toList();
        return new Viewer(identity.getPrincipal().getName(), roles);
    }
}
