/** GraphQL over WebSockets, with the protocol {@code graphql-transport-ws} of github.com/enisdenjo/graphql-ws. */
package org.ballotwatch.graphql.transport.websocket;
