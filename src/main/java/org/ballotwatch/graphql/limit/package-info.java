/** Limits on one request and on all requests together; every limit can be configured. */
package org.ballotwatch.graphql.limit;
