package org.ballotwatch.graphql.engine;

import graphql.execution.ExecutionContext;
import graphql.execution.MergedSelectionSet;
import graphql.schema.GraphQLObjectType;

/** Sees each operation before any of it is executed: to observe it, and to refuse what exceeds a limit. */
public interface OperationInstrumentation {
    /**
     * @param fields the root fields, merged
     * @return the reason for which the operation is refused; null if it may be executed
     */
    FieldError begin(ExecutionContext context, GraphQLObjectType root, MergedSelectionSet fields);
}
