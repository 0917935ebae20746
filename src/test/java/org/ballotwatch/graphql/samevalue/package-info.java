/** The property that a field's value never depends on what is selected beside it, tried on random queries. */
package org.ballotwatch.graphql.samevalue;
