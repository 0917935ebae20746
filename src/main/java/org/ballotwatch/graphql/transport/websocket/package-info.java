/** GraphQL over WebSockets, as the protocol {@code graphql-transport-ws} of github.com/enisdenjo/graphql-ws says. */
package org.ballotwatch.graphql.transport.websocket;
