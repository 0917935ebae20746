package org.ballotwatch.graphql.execution;

import io.smallrye.graphql.api.AdaptToScalar;
import io.smallrye.graphql.api.Scalar;
import org.ballotwatch.database.PendingWrite;
import org.ballotwatch.database.Snapshot;
import org.ballotwatch.graphql.engine.FieldContext;

/** The context of a resolver: the snapshot that it reads, and its field. */
@AdaptToScalar(Scalar.String.class) // otherwise SmallRye would add an input type for it to the schema
public final class ResolverContext extends FieldContext {
    private final Snapshot snapshot;
    private final PendingWrite write;

    ResolverContext(FieldContext field, Snapshot snapshot, PendingWrite write) {
        super(field);
        this.snapshot = snapshot;
        this.write = write;
    }

    /**
     * The snapshot as of the moment that applies to the field; null for the method of a subscription, which reads
     * nothing itself.
     */
    public Snapshot snapshot() {
        return snapshot;
    }

    /**
     * The snapshot for a resolver of a root field that sends at most one statement. If nothing below reads more, that
     * statement needs no transaction.
     */
    public Snapshot singleRead() {
        return isLast() ? snapshot.alone() : snapshot;
    }

    /** The deadline of a mutation's change, so that the change ends with the request; null for any other field. */
    public PendingWrite write() {
        return write;
    }
}
