package org.ballotwatch.graphql.engine;

import jakarta.inject.Singleton;

/**
 * What every execution needs, whatever the request: the schema's methods and properties, and the application's beans.
 */
@Singleton
record ExecutionDependencies(
        Resolvers resolvers,
        PropertyReaders properties,
        ObjectIds ids,
        ExecutionScopes scopes,
        ErrorMapper errors,
        OperationInstrumentation instrumentation) {}
