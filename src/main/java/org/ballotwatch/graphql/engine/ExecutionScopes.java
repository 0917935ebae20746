package org.ballotwatch.graphql.engine;

import graphql.execution.ExecutionContext;
import graphql.execution.MergedField;
import graphql.schema.GraphQLObjectType;

/** Opens the scopes of an application. */
public interface ExecutionScopes {
    /** Returns how many root fields of one query may run at once, each in its own scope. */
    int concurrency();

    /** Opens a scope for a root field, or for one event of a subscription. */
    ExecutionScope open(ExecutionContext context, GraphQLObjectType root, MergedField field);

    /** Opens a scope for the method of a subscription, which returns a stream of events and reads nothing itself. */
    ExecutionScope detached();
}
