/** How requests arrive and responses leave: HTTP, WebSocket, registered documents and the limits of connections. */
package org.ballotwatch.graphql.transport;
