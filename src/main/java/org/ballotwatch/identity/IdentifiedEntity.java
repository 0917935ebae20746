package org.ballotwatch.identity;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.ballotwatch.graphql.node.GlobalId;
import org.ballotwatch.graphql.node.Node;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** A stored entity with a UUIDv7, so that ids sort by creation time. Subclasses are GraphQL nodes. */
@MappedSuperclass
public abstract class IdentifiedEntity extends PanacheEntityBase {
    @jakarta.persistence.Id
    @Column(name = "id")
    @Ignore
    public UUID uuid;

    /** The kind in its {@link GlobalId}. */
    protected abstract char kind();

    @Id
    @NonNull
    @Description(Node.ID)
    public String getId() {
        return GlobalId.encode(kind(), uuid);
    }

    @Id
    @NonNull
    @Description(Node.RECORD_ID)
    public String getRecordId() {
        return getId();
    }

    public final GlobalId globalId() {
        return new GlobalId(kind(), uuid);
    }

    public static UUID newUuid() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
