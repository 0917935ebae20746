/** The schema as clients see it: what introspection, the printed schema and validation share. */
package org.ballotwatch.graphql.schema;
