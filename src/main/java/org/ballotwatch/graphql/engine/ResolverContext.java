package org.ballotwatch.graphql.engine;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.ballotwatch.database.PendingWrite;
import org.ballotwatch.database.Snapshot;

/** Where a resolver stands: the snapshot it reads, what was asked beneath it, and what it was given or inherits. */
public final class ResolverContext {
    private final Snapshot snapshot;
    private final PendingWrite write;
    private final Selection selection;
    private final Selection beside;
    private final ArgumentScope arguments;
    private final Map<Object, Uni<?>> shared;

    ResolverContext(
            Snapshot snapshot,
            PendingWrite write,
            Selection selection,
            Selection beside,
            ArgumentScope arguments,
            Map<Object, Uni<?>> shared) {
        this.snapshot = snapshot;
        this.write = write;
        this.selection = selection;
        this.beside = beside;
        this.arguments = arguments;
        this.shared = shared;
    }

    public Snapshot snapshot() {
        return snapshot;
    }

    /** What a mutation has to make its change by, so that the change ends with the request; null for any other field. */
    public PendingWrite write() {
        return write;
    }

    public Selection selection() {
        return selection;
    }

    /** What was asked of the same parents: this field and those beside it. Nothing for a root field. */
    public Selection beside() {
        return beside;
    }

    /**
     * A read that several edges of the same parents need: made by the first of them, answered to all.
     *
     * @param parents the very list that the edges were called with; an edge that has arguments reads for itself
     */
    @SuppressWarnings("unchecked")
    public <T> Uni<T> shared(List<?> parents, Supplier<Uni<T>> read) {
        return (Uni<T>)
                shared.computeIfAbsent(parents, p -> read.get().memoize().indefinitely());
    }

    /** The arguments of {@link InheritedArguments} or {@link FieldArguments} that hold here; a component nobody gave is null. */
    public <T extends Record> T arguments(Class<T> type) {
        return arguments.as(type);
    }
}
