package org.ballotwatch.access;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.OffsetDateTime;
import org.ballotwatch.identity.IdentifiedEntity;
import org.ballotwatch.identity.Principal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A program's key. Only a digest of its secret is stored. */
@Entity
@Description("An API key by which a program identifies itself. The full key was shown once, when it was " + "created.")
public class ApiKey extends IdentifiedEntity {
    static final char KIND = 'K';

    @NonNull
    @Description("The name its creator gave it. Changes made with the key are recorded under this name.")
    public String name;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("What the key allows.")
    public Role role;

    @Ignore
    public byte[] digest;

    @NonNull
    @Description("Its first characters, to recognize it.")
    public String hint;

    @NonNull
    @Description("When it was created.")
    public OffsetDateTime createdAt;

    @NonNull
    @Description("Who created it.")
    public String createdBy;

    @NonNull
    @Description("Permanent id of who created it.")
    public String createdById;

    @Description("When the key expires; null if it does not.")
    public OffsetDateTime expiresAt;

    @Description("When it was revoked; null if it was not.")
    public OffsetDateTime revokedAt;

    @Description("Who revoked it; null if nobody did.")
    public String revokedBy;

    @Description("Permanent id of who revoked it; null if nobody did.")
    public String revokedById;

    @NonNull
    @Description("Id under which changes made with this key are recorded.")
    public String getPrincipalId() {
        return "key:" + uuid;
    }

    Principal principal() {
        return new Principal(getPrincipalId(), name);
    }

    @Override
    protected char kind() {
        return KIND;
    }

    boolean opens(OffsetDateTime now) {
        return revokedAt == null && (expiresAt == null || expiresAt.isAfter(now));
    }
}
