/**
 * This service's side of the engine: a {@link org.ballotwatch.graphql.execution.SnapshotScope} for each root field,
 * limits, rules for arguments, and the schedule for the events of subscriptions. Resolvers take a {@link
 * org.ballotwatch.graphql.execution.ResolverContext}.
 */
package org.ballotwatch.graphql.execution;
