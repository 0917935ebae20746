/** The schema as clients see it, shared by introspection, the printed schema and validation. */
@NullMarked
package org.ballotwatch.graphql.schema;

import org.jspecify.annotations.NullMarked;
