/** Global ids and the lookups by them, whatever the kind of record. */
package org.ballotwatch.graphql.node;
