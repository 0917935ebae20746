/** The property that a field's value never depends on the fields next to it, tested with random queries. */
package org.ballotwatch.graphql.samevalue;
