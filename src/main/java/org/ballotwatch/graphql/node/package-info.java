/** Global ids, and lookups by them across all kinds of records. */
@NullMarked
package org.ballotwatch.graphql.node;

import org.jspecify.annotations.NullMarked;
