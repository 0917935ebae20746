package org.ballotwatch.graphql.engine;

import graphql.execution.ExecutionContext;
import graphql.execution.MergedField;
import graphql.schema.GraphQLObjectType;

/** Opens the scopes of an application. */
public interface ExecutionScopes {
    /** How many root fields of one query may be executed at once, each in a scope of its own. */
    int concurrency();

    /** For a root field, or for one event of a subscription. */
    ExecutionScope open(ExecutionContext context, GraphQLObjectType root, MergedField field);

    /** For the method of a subscription, which returns a stream of events and reads nothing itself. */
    ExecutionScope detached();
}
