package org.ballotwatch.graphql.execution;

import io.smallrye.graphql.api.AdaptToScalar;
import io.smallrye.graphql.api.Scalar;
import org.ballotwatch.database.PendingWrite;
import org.ballotwatch.database.Snapshot;
import org.ballotwatch.graphql.engine.FieldContext;

/** What a resolver is given: the snapshot that it reads, and what is known of its field. */
@AdaptToScalar(Scalar.String.class) // or SmallRye would add an input type of it to the schema
public final class ResolverContext extends FieldContext {
    private final Snapshot snapshot;
    private final PendingWrite write;

    ResolverContext(FieldContext field, Snapshot snapshot, PendingWrite write) {
        super(field);
        this.snapshot = snapshot;
        this.write = write;
    }

    /** As of the moment that holds for the field; null for the method of a subscription, which reads nothing itself. */
    public Snapshot snapshot() {
        return snapshot;
    }

    /** By which a mutation makes its change, so that the change ends with the request; null for any other field. */
    public PendingWrite write() {
        return write;
    }
}
