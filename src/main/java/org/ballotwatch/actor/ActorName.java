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

/** A name beside the main one. */
@Entity
@Description("A name of an actor beside the main one: a spelling, a script, an abbreviation.")
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
    @Description("Why the actor has this other name.")
    public NameKind kind;

    @Description("The language or script it is in, as ISO 639 writes languages; null where it is none in particular.")
    public String language;
}
