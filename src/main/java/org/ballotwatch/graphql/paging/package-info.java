/** Relay connections, paged by key: a page is found through an index however deep it lies, and new rows shift nothing. */
package org.ballotwatch.graphql.paging;
