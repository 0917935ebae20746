/** GraphQL over HTTP, as the specification of that name says: media types, status codes, GET and POST. */
package org.ballotwatch.graphql.transport.http;
