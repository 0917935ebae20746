package org.ballotwatch.graphql.transport.websocket;

/** A message that the protocol does not know; whoever sends one is hung up on. */
final class BadMessage extends RuntimeException {
    BadMessage(String message) {
        super(message, null, false, false);
    }
}
