package org.ballotwatch.graphql.engine;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.HashMap;
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
    private final Map<Object, Map<SharedRead, Uni<?>>> shared;
    private final boolean last;
    private final boolean ownArguments;
    private final Map<Integer, Record> below;
    private final List<InvalidArgumentException> inputFaults;

    /**
     * @param last whether no other resolver is called for the root field
     * @param ownArguments whether the field gives declared arguments other values than it would inherit
     */
    FieldContext(
            Selection selection,
            Selection parentSelection,
            ArgumentScope arguments,
            Map<Object, Map<SharedRead, Uni<?>>> shared,
            boolean last,
            boolean ownArguments) {
        this(selection, parentSelection, arguments, shared, last, ownArguments, new HashMap<>(0), new ArrayList<>(0));
    }

    private FieldContext(
            Selection selection,
            Selection parentSelection,
            ArgumentScope arguments,
            Map<Object, Map<SharedRead, Uni<?>>> shared,
            boolean last,
            boolean ownArguments,
            Map<Integer, Record> below,
            List<InvalidArgumentException> inputFaults) {
        this.selection = selection;
        this.parentSelection = parentSelection;
        this.arguments = arguments;
        this.shared = shared;
        this.last = last;
        this.ownArguments = ownArguments;
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
                same.ownArguments,
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

    /** A read of the same parents, by its name and by the arguments that apply to it. */
    record SharedRead(String name, ArgumentScope arguments) {}

    /**
     * Did the client give the field values of its own for arguments that it would inherit? Then it shares no read with the
     * fields beside it.
     */
    public boolean hasOwnArguments() {
        return ownArguments;
    }

    /**
     * Makes a read that several edges of the same parents need: the first edge runs it, and all edges get its result. An
     * edge with arguments of its own makes its own read.
     *
     * @param name of the read, unique among the edges of the parents
     * @param parents the very list that the edges were called with
     */
    @SuppressWarnings("unchecked")
    public <T> Uni<T> shared(String name, List<?> parents, Supplier<Uni<T>> read) {
        return (Uni<T>) shared.computeIfAbsent(parents, p -> new HashMap<>())
                .computeIfAbsent(
                        new SharedRead(name, arguments),
                        r -> read.get().memoize().indefinitely());
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
