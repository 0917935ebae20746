package org.ballotwatch.graphql.engine;

import com.fasterxml.jackson.core.io.SerializedString;
import graphql.execution.MergedField;
import graphql.execution.MergedSelectionSet;
import graphql.schema.GraphQLObjectType;
import java.util.Arrays;
import java.util.List;

/** Objects of one type under one selection, with the answers that are being filled in for them. */
final class ObjectBatch {
    private final GraphQLObjectType type;
    private final List<Object> sources;
    private final ResultPaths places;
    private final List<MergedField> fields;
    private final ResultObject[] answers;
    private final boolean[] missing;

    ObjectBatch(GraphQLObjectType type, List<Object> sources, ResultPaths places, MergedSelectionSet selected) {
        this.type = type;
        this.sources = sources;
        this.places = places;
        this.fields = selected.getSubFieldsList();
        this.missing = new boolean[sources.size()];
        this.answers = new ResultObject[sources.size()];
        SerializedString[] keys = ResultObject.keys(selected.getKeys());
        Arrays.setAll(answers, i -> new ResultObject(keys));
    }

    GraphQLObjectType type() {
        return type;
    }

    List<Object> sources() {
        return sources;
    }

    int size() {
        return answers.length;
    }

    List<MergedField> fields() {
        return fields;
    }

    ResultPaths places(int field) {
        return places.field(fields.get(field).getResultKey());
    }

    /** Takes over {@code size()} values, from {@code start} on. A null in a field that is never null voids its object. */
    void put(int field, boolean required, Object[] values, int start) {
        for (int i = 0; i < answers.length; i++) {
            Object value = values[start + i];
            answers[i].put(field, value);
            missing[i] |= required && value == null;
        }
    }

    /** The answers; null for objects in which a field that is never null has no value. */
    Object[] finished() {
        Object[] finished = new Object[answers.length];
        for (int i = 0; i < answers.length; i++) {
            finished[i] = missing[i] ? null : answers[i];
        }
        return finished;
    }
}
