package org.ballotwatch.actor;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A name in addition to the main one. */
@Entity
@Description("Another name of an actor: a spelling, another script, an abbreviation.")
public class ActorName extends PanacheEntityBase {
    @jakarta.persistence.Id
    @Column(name = "id")
    @Ignore
    public UUID uuid;

    @Ignore
    public UUID actorId;

    @NonNull
    @Description("The name.")
    public String name;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("What kind of name it is.")
    public NameKind kind;

    @Description("Language as an ISO 639 code; null if it belongs to no particular language.")
    public String language;
}
