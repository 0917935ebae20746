/** Relay connections with keyset pagination: an index finds a page at any depth, and new rows shift nothing. */
@NullMarked
package org.ballotwatch.graphql.paging;

import org.jspecify.annotations.NullMarked;
