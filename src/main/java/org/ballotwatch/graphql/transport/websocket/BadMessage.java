package org.ballotwatch.graphql.transport.websocket;

/** A message that violates the protocol; the connection of its sender is closed. */
final class BadMessage extends RuntimeException {
    BadMessage(String message) {
        super(message, null, false, false);
    }
}
