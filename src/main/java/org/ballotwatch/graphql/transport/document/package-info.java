/** Documents that a request may name instead of sending: registered by whoever runs the service, or remembered. */
package org.ballotwatch.graphql.transport.document;
