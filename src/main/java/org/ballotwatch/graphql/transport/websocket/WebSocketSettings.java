package org.ballotwatch.graphql.transport.websocket;

import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The limits of WebSockets, as {@code BALLOTWATCH_WEBSOCKET_OPERATIONS} and so on. */
public interface WebSocketSettings {
    /** How many WebSockets may be open at once (503 beyond). */
    @WithDefault("1000")
    int connections();

    /** How many operations may run at once on one WebSocket ({@code RATE_LIMITED} beyond). */
    @WithDefault("32")
    int operations();

    /** How many results of one subscription may be on their way to a client; the next are asked for as these arrive. */
    @WithDefault("16")
    int ahead();

    /** How long a client may take to begin with {@code connection_init}. */
    @WithDefault("10S")
    Duration init();

    /** How often a client is pinged; one that is still silent when the next ping is due is hung up on. */
    @WithDefault("30S")
    Duration ping();

    /** How long a connection may stay open on which nothing runs and the client says nothing. */
    @WithDefault("10M")
    Duration idle();
}
