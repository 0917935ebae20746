package org.ballotwatch.graphql.engine;

import graphql.execution.MergedField;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLTypeUtil;

/**
 * One selected field of all objects of one type that a step of the walk holds: the type still to be completed, the
 * places of the values in the answer, and what the fields beneath inherit.
 */
record FieldBatch(MergedField field, GraphQLOutputType type, ResultPaths places, ArgumentScope inherited) {

    boolean isNonNull() {
        return GraphQLTypeUtil.isNonNull(type);
    }

    /** The type without its own "non-null". */
    GraphQLOutputType nullable() {
        return (GraphQLOutputType) GraphQLTypeUtil.unwrapNonNull(type);
    }

    FieldBatch of(GraphQLOutputType inner, ResultPaths innerPlaces) {
        return new FieldBatch(field, inner, innerPlaces, inherited);
    }
}
