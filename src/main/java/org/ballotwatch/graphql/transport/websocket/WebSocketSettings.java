package org.ballotwatch.graphql.transport.websocket;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The limits of WebSockets, as {@code BALLOTWATCH_WEBSOCKET_OPERATIONS} and so on. */
@ConfigMapping(prefix = "ballotwatch.websocket")
public interface WebSocketSettings {
    /** Maximum number of open WebSockets (503 beyond). */
    @WithDefault("1000")
    int connections();

    /** Maximum number of operations that run at once on one WebSocket ({@code RATE_LIMITED} beyond). */
    @WithDefault("32")
    int operations();

    /**
     * Maximum number of results of one subscription in transit to a client; further ones are requested as these arrive.
     */
    @WithDefault("16")
    int ahead();

    /** Maximum time for a client to send {@code connection_init}. */
    @WithDefault("10S")
    Duration init();

    /** How often a client is pinged; the connection is closed if the client is still silent at the next ping. */
    @WithDefault("30S")
    Duration ping();

    /** Maximum time that a connection may stay open without a running operation or a message from the client. */
    @WithDefault("10M")
    Duration idle();
}
