/** GraphQL over HTTP, as its specification defines it: media types, status codes, GET and POST. */
package org.ballotwatch.graphql.transport.http;
