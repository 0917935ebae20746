package org.ballotwatch.graphql.engine;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What a resolver knows of the field that it resolves: the selections below and beside it, and its arguments. A resolver
 * declares a parameter of it, or of the subclass that its application's {@link ExecutionScope} makes, which must carry
 * {@code @AdaptToScalar}: SmallRye would add an input type to the schema otherwise.
 */
public class FieldContext {
    private final Selection selection;
    private final Selection parentSelection;
    private final ArgumentScope arguments;
    private final Map<Object, Uni<?>> shared;

    FieldContext(Selection selection, Selection parentSelection, ArgumentScope arguments, Map<Object, Uni<?>> shared) {
        this.selection = selection;
        this.parentSelection = parentSelection;
        this.arguments = arguments;
        this.shared = shared;
    }

    protected FieldContext(FieldContext same) {
        this(same.selection, same.parentSelection, same.arguments, same.shared);
    }

    /** The fields that the client selected below this one. */
    public Selection selection() {
        return selection;
    }

    /** The fields that the client selected for the same parents, this one included. Empty for a root field. */
    public Selection parentSelection() {
        return parentSelection;
    }

    /**
     * A read that several edges of the same parents need: the first of them makes it, and all get its result.
     *
     * @param parents the very list that the edges were called with; an edge with arguments reads for itself
     */
    @SuppressWarnings("unchecked")
    public <T> Uni<T> shared(List<?> parents, Supplier<Uni<T>> read) {
        return (Uni<T>)
                shared.computeIfAbsent(parents, p -> read.get().memoize().indefinitely());
    }

    /** The arguments of {@link InheritedArguments} or {@link FieldArguments} that hold here; a missing one is null. */
    public <T extends Record> T arguments(Class<T> type) {
        return arguments.as(type);
    }
}
