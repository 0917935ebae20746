/** Results of subscriptions on their way to a client, whatever the protocol. */
package org.ballotwatch.graphql.transport.subscription;
