/** This service as a subgraph of Apollo Federation 2: its schema, and records by the ids that other subgraphs hold. */
@NullMarked
package org.ballotwatch.graphql.federation;

import org.jspecify.annotations.NullMarked;
