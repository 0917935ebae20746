package org.ballotwatch.graphql.plan;

import graphql.execution.MergedField;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLTypeUtil;

/**
 * One selected field of all objects of one type that a step of the walk holds: the type still to be completed, the
 * places of the values in the answer, and what the fields beneath inherit.
 */
record Level(MergedField field, GraphQLOutputType type, Places places, Inherited inherited) {

    boolean isNonNull() {
        return GraphQLTypeUtil.isNonNull(type);
    }

    /** The type without its own "non-null". */
    GraphQLOutputType nullable() {
        return (GraphQLOutputType) GraphQLTypeUtil.unwrapNonNull(type);
    }

    Level of(GraphQLOutputType inner, Places innerPlaces) {
        return new Level(field, inner, innerPlaces, inherited);
    }
}
