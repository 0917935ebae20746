/** Documents that a request may name instead of sending: registered by the operator, or remembered from a request. */
package org.ballotwatch.graphql.transport.document;
