package org.ballotwatch.graphql.engine;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What a resolver knows about the field that it resolves: the selections below and beside it, and its arguments. A
 * resolver declares it as a parameter, or the subclass that its application's {@link ExecutionScope} creates. That
 * class must carry {@code @AdaptToScalar}: SmallRye would otherwise add an input type to the schema.
 */
public class FieldContext {
    private final Selection selection;
    private final Selection parentSelection;
    private final ArgumentScope arguments;
    private final Map<Object, Map<ArgumentScope, Uni<?>>> shared;
    private final boolean last;
    private final Map<Integer, Record> below;
    private final List<InvalidArgumentException> inputFaults;

    /** @param last whether no other resolver is called for the root field */
    FieldContext(
            Selection selection,
            Selection parentSelection,
            ArgumentScope arguments,
            Map<Object, Map<ArgumentScope, Uni<?>>> shared,
            boolean last) {
        this(selection, parentSelection, arguments, shared, last, new HashMap<>(0), new ArrayList<>(0));
    }

    private FieldContext(
            Selection selection,
            Selection parentSelection,
            ArgumentScope arguments,
            Map<Object, Map<ArgumentScope, Uni<?>>> shared,
            boolean last,
            Map<Integer, Record> below,
            List<InvalidArgumentException> inputFaults) {
        this.selection = selection;
        this.parentSelection = parentSelection;
        this.arguments = arguments;
        this.shared = shared;
        this.last = last;
        this.below = below;
        this.inputFaults = inputFaults;
    }

    protected FieldContext(FieldContext same) {
        this(
                same.selection,
                same.parentSelection,
                same.arguments,
                same.shared,
                same.last,
                same.below,
                same.inputFaults);
    }

    /** Returns the fields that the client selected below this one. */
    public Selection selection() {
        return selection;
    }

    /** Returns the fields that the client selected for the same parents, including this one. Empty for a root field. */
    public Selection parentSelection() {
        return parentSelection;
    }

    /**
     * Did the client select a field of this name beneath this field, at any depth, or beneath those beside it, which may
     * share its read?
     */
    public boolean mentions(String name) {
        return selection.mentions(name) || parentSelection.mentions(name);
    }

    /** Whether this is the only resolver of its root field: all that is selected below are plain properties. */
    protected boolean isLast() {
        return last;
    }

    /**
     * Makes a read that several edges of the same parents need: the first edge runs it, and all edges get its result. An
     * edge with arguments of its own makes its own read.
     *
     * @param parents the very list that the edges were called with
     */
    @SuppressWarnings("unchecked")
    public <T> Uni<T> shared(List<?> parents, Supplier<Uni<T>> read) {
        return (Uni<T>) shared.computeIfAbsent(parents, p -> new IdentityHashMap<>())
                .computeIfAbsent(arguments, a -> read.get().memoize().indefinitely());
    }

    /**
     * Returns the arguments of {@link InheritedArguments} or {@link FieldArguments} that apply here; a missing one is
     * null.
     */
    public <T extends Record> T arguments(Class<T> type) {
        return arguments.as(type);
    }

    /**
     * Gives the fields below one object of a root field arguments of their own, in place of those of the field.
     *
     * @param index of the object in the list that the field returns; 0 if it returns one object
     * @param arguments a public record with one component per argument
     */
    public void below(int index, Record arguments) {
        below.put(index, arguments);
    }

    /** Returns the faults of invalid values in the inputs of a method whose class carries {@link InputFaults}. */
    public List<InvalidArgumentException> inputFaults() {
        return inputFaults;
    }

    Map<Integer, Record> below() {
        return below;
    }
}
