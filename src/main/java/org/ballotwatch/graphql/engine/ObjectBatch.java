package org.ballotwatch.graphql.engine;

import graphql.schema.GraphQLObjectType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The objects of one type among the values of a field, the fields selected of them, and their results. */
final class ObjectBatch {
    private final GraphQLObjectType type;
    private final FieldScope scope;
    private final List<Object> objects;
    private int[] indexes;
    private ResultPaths paths;
    private CompiledSelectionSet selected;
    private ResultObject[] results;
    private boolean[] voided;

    /** A type, and arguments that apply below some of its objects alone. */
    record Group(GraphQLObjectType type, Record own) {}

    /** @param values the number of values of all types */
    @SuppressWarnings("NullAway.Init") // select completes it
    ObjectBatch(GraphQLObjectType type, FieldScope scope, int values) {
        this.scope = scope;
        this.type = type;
        this.objects = new ArrayList<>(values);
        this.indexes = new int[values];
    }

    /** @param index of the object among the values */
    void add(int index, Object object) {
        indexes[objects.size()] = index;
        objects.add(object);
    }

    /** Ends the collection of objects; call it when all objects are present. */
    void select(CompiledSelectionSet fields, ResultPaths ofValues) {
        indexes = Arrays.copyOf(indexes, objects.size());
        paths = ofValues.only(indexes);
        selected = fields;
        voided = new boolean[objects.size()];
        results = new ResultObject[objects.size()];
        Arrays.setAll(results, i -> fields.result());
    }

    GraphQLObjectType type() {
        return type;
    }

    /** The arguments that the fields of the objects inherit. */
    FieldScope scope() {
        return scope;
    }

    List<Object> objects() {
        return objects;
    }

    int size() {
        return objects.size();
    }

    List<CompiledField> fields() {
        return selected.fields();
    }

    Object[] typeNames() {
        Object[] names = new Object[objects.size()];
        Arrays.fill(names, type.getName());
        return names;
    }

    ResultPaths paths(int field) {
        return paths.field(fields().get(field).key().getValue());
    }

    /**
     * Takes {@code size()} values of a field, starting at {@code start}. An object without a value of a non-null field
     * becomes null itself.
     */
    void put(int field, Object[] values, int start) {
        boolean required = fields().get(field).isRequired();
        for (int i = 0; i < results.length; i++) {
            Object value = values[start + i];
            results[i].put(field, value);
            voided[i] |= required && value == null;
        }
    }

    /** Puts the results in the places of their objects. */
    void finish(Object[] completed) {
        for (int i = 0; i < results.length; i++) {
            completed[indexes[i]] = voided[i] ? null : results[i];
        }
    }
}
