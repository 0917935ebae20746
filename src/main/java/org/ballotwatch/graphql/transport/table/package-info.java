/** Registered documents as tables: CSV, NDJSON and GeoJSON files of all rows of a list, at {@code /data}. */
package org.ballotwatch.graphql.transport.table;
