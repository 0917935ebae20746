/** Who asks, and whether they may come in at all. */
package org.ballotwatch.graphql.access;
