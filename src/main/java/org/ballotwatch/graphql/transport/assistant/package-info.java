/** Tools for assistants by the Model Context Protocol, at {@code /mcp}: each is a document of this service. */
package org.ballotwatch.graphql.transport.assistant;
