package org.ballotwatch.graphql.engine;

import graphql.execution.ExecutionContext;
import graphql.execution.MergedSelectionSet;
import graphql.schema.GraphQLObjectType;
import org.jspecify.annotations.Nullable;

/** Sees each operation before its execution: to observe it, and to refuse it if it exceeds a limit. */
public interface OperationInstrumentation {
    /**
     * @param fields the root fields, merged
     * @return the reason why the operation is refused; null if it may be executed
     */
    @Nullable
    FieldError begin(ExecutionContext context, GraphQLObjectType root, MergedSelectionSet fields);
}
