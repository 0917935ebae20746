package org.ballotwatch.graphql.plan;

import org.ballotwatch.graphql.error.FieldErrors;

/** What every walk works with, whatever the request. */
record Plans(Resolvers resolvers, Properties properties, Steps steps, FieldErrors errors) {}
