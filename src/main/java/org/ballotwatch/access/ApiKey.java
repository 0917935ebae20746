package org.ballotwatch.access;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.OffsetDateTime;
import org.ballotwatch.identity.Identified;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A program's key, without the secret itself, of which only a digest is kept. */
@Entity
@Description("A key by which a program shows who it is; what it is in full was shown once, when it was created.")
public class ApiKey extends Identified {
    static final char KIND = 'K';

    @NonNull
    @Description("What it is for, as whoever created it called it; changes made with it carry this name.")
    public String name;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("What may be done with it.")
    public Role role;

    @Ignore
    public byte[] digest;

    @NonNull
    @Description("Its first characters, to tell it from others.")
    public String hint;

    @NonNull
    @Description("When it was created.")
    public OffsetDateTime createdAt;

    @NonNull
    @Description("Who created it.")
    public String createdBy;

    @Description("From when on it is refused; null where it does not expire.")
    public OffsetDateTime expiresAt;

    @Description("When it was revoked; null while it is not.")
    public OffsetDateTime revokedAt;

    @Description("Who revoked it; null while nobody did.")
    public String revokedBy;

    @Override
    protected char kind() {
        return KIND;
    }

    boolean opens(OffsetDateTime now) {
        return revokedAt == null && (expiresAt == null || expiresAt.isAfter(now));
    }
}
