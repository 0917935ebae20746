package org.ballotwatch.graphql.engine;

import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Map;

/**
 * One selected field of many objects: the type of its values that is still to be completed, their paths in the
 * response, and the arguments that the fields below inherit.
 *
 * @param own the arguments below single values, by index; see {@link FieldContext#below}
 */
record FieldBatch(
        CompiledField field, GraphQLOutputType type, ResultPaths paths, FieldScope scope, Map<Integer, Record> own) {
    FieldBatch(CompiledField field, GraphQLOutputType type, ResultPaths paths, FieldScope scope) {
        this(field, type, paths, scope, Map.of());
    }

    boolean isNonNull() {
        return GraphQLTypeUtil.isNonNull(type);
    }

    /** Returns the type without its own "non-null". */
    GraphQLOutputType nullable() {
        return (GraphQLOutputType) GraphQLTypeUtil.unwrapNonNull(type);
    }

    FieldBatch of(GraphQLOutputType inner, ResultPaths innerPaths) {
        return new FieldBatch(field, inner, innerPaths, scope, own);
    }
}
