/** The clients' TCP connections: how many there are, how long each may be silent, and what is no HTTP request. */
package org.ballotwatch.graphql.transport.connection;
