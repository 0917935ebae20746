package org.ballotwatch.access;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import org.ballotwatch.identity.Principal;

/** Identifies the sender of the current request. */
@Singleton
public class CurrentViewer {
    /** The attribute of an identity that holds its {@link Principal}. */
    static final String PRINCIPAL = "ballotwatch.principal";

    private final CurrentIdentityAssociation identities;

    CurrentViewer(CurrentIdentityAssociation identities) {
        this.identities = identities;
    }

    /** Null for an anonymous request. */
    public Uni<Viewer> viewer() {
        return identities.getDeferredIdentity().map(CurrentViewer::viewer);
    }

    private static Viewer viewer(SecurityIdentity identity) {
        if (identity.isAnonymous()) {
            return null;
        }
        List<Role> roles = Arrays.stream(Role.values())
                .filter(role -> identity.hasRole(role.word()))
                .toList();
        Principal principal = identity.getAttribute(PRINCIPAL);
        return new Viewer(principal.id(), principal.name(), roles);
    }
}
