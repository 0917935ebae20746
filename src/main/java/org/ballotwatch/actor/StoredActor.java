package org.ballotwatch.actor;

import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;
import java.util.UUID;
import org.ballotwatch.identity.StoredRecord;
import org.eclipse.microprofile.graphql.Ignore;

/** The single table of all three types of actors. */
@Entity
@Table(name = "actor")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "actor_kind")
public abstract class StoredActor extends StoredRecord {
    public String name;

    @Ignore
    public UUID countryId;

    @Override
    protected char kind() {
        return Actor.KIND;
    }
}
