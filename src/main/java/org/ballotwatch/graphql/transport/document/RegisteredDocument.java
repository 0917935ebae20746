package org.ballotwatch.graphql.transport.document;

/** A document that whoever runs the service put into the folder, and the file it came from. */
public record RegisteredDocument(String file, String id, String text) {}
