/** Errors as values a client can act on: what was wrong, where, and what would be right. */
package org.ballotwatch.graphql.error;
