/** The schema as clients see it, shared by introspection, the printed schema and validation. */
package org.ballotwatch.graphql.schema;
