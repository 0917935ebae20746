/** The clients' TCP connections: limits on their number and their silence, and refusal of malformed requests. */
package org.ballotwatch.graphql.transport.connection;
