package org.ballotwatch.graphql.engine;

import jakarta.inject.Singleton;
import org.ballotwatch.graphql.error.FieldErrors;

/** What every walk works with, whatever the request. */
@Singleton
record ExecutionDependencies(
        Resolvers resolvers,
        PropertyReaders properties,
        CurrentResolverContext steps,
        FieldErrors errors,
        PastObjects past) {}
