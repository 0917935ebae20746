package org.ballotwatch.graphql.plan;

import jakarta.inject.Singleton;
import org.ballotwatch.graphql.error.FieldErrors;

/** What every walk works with, whatever the request. */
@Singleton
record Plans(Resolvers resolvers, Properties properties, Steps steps, FieldErrors errors, PastObjects past) {}
