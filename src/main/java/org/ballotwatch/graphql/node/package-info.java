/** Global ids, and lookups by them across all kinds of records. */
package org.ballotwatch.graphql.node;
