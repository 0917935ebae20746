package org.ballotwatch.graphql.plan;

import com.fasterxml.jackson.core.io.SerializedString;
import graphql.execution.MergedField;
import graphql.execution.MergedSelectionSet;
import graphql.schema.GraphQLObjectType;
import java.util.Arrays;
import java.util.List;

/** Objects of one type under one selection, with the answers that are being filled in for them. */
final class Group {
    private final GraphQLObjectType type;
    private final List<Object> sources;
    private final Places places;
    private final List<MergedField> fields;
    private final Answer[] answers;
    private final boolean[] missing;

    Group(GraphQLObjectType type, List<Object> sources, Places places, MergedSelectionSet selected) {
        this.type = type;
        this.sources = sources;
        this.places = places;
        this.fields = selected.getSubFieldsList();
        this.missing = new boolean[sources.size()];
        this.answers = new Answer[sources.size()];
        SerializedString[] keys = Answer.keys(selected.getKeys());
        Arrays.setAll(answers, i -> new Answer(keys));
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

    Places places(int field) {
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
