/**
 * What this service gives the engine: a {@link org.ballotwatch.graphql.execution.SnapshotScope} for each root field, limits,
 * rules for arguments, and when the events of subscriptions are read. Resolvers take a {@link
 * org.ballotwatch.graphql.execution.ResolverContext}.
 */
package org.ballotwatch.graphql.execution;
