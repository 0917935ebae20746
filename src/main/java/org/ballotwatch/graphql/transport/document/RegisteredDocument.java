package org.ballotwatch.graphql.transport.document;

/** A document that the operator put into the folder, and its file. */
public record RegisteredDocument(String file, String id, String text) {}
