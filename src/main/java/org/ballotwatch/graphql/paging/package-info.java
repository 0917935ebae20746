/** Relay connections with keyset pagination: an index finds a page at any depth, and new rows shift nothing. */
package org.ballotwatch.graphql.paging;
