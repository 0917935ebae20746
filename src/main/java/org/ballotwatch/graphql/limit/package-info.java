/** How much one request, and all requests together, may ask for; every limit can be configured. */
package org.ballotwatch.graphql.limit;
