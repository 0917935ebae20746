package org.ballotwatch.graphql.engine;

import jakarta.inject.Singleton;

/** What every execution works with, whatever the request: the schema's methods and properties, and the application's part. */
@Singleton
record ExecutionDependencies(
        Resolvers resolvers,
        PropertyReaders properties,
        ExecutionScopes scopes,
        ErrorMapper errors,
        OperationInstrumentation instrumentation) {}
