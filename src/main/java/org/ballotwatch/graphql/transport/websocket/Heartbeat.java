package org.ballotwatch.graphql.transport.websocket;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ServerWebSocket;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Pings a client, and closes a connection that does not answer or stays idle for too long. */
final class Heartbeat {
    private final ServerWebSocket socket;
    private final WebSocketSettings limits;
    private final BooleanSupplier working;
    private final BooleanSupplier stuck;
    private final Runnable onPing;
    private final Consumer<CloseReason> close;
    private long timer;
    private boolean alive = true;
    private Duration quiet = Duration.ZERO;

    /**
     * @param working whether an operation is running
     * @param stuck whether the client has read nothing since the last call, although messages were waiting
     * @param onPing run with each ping
     */
    Heartbeat(
            ServerWebSocket socket,
            WebSocketSettings limits,
            BooleanSupplier working,
            BooleanSupplier stuck,
            Runnable onPing,
            Consumer<CloseReason> close) {
        this.socket = socket;
        this.limits = limits;
        this.working = working;
        this.stuck = stuck;
        this.onPing = onPing;
        this.close = close;
    }

    void start(Vertx vertx) {
        socket.pongHandler(pong -> alive = true);
        timer = vertx.setPeriodic(limits.ping().toMillis(), id -> ping());
    }

    void stop(Vertx vertx) {
        vertx.cancelTimer(timer);
    }

    /** Records a message from the client. */
    void recordActivity() {
        alive = true;
        quiet = Duration.ZERO;
    }

    /** Records that the client reads: a client busy with a large response has not reached the ping yet. */
    void drained() {
        alive = true;
    }

    private void ping() {
        if (stuck.getAsBoolean()) {
            close.accept(CloseReason.TOO_SLOW);
            return;
        }
        if (!alive) {
            close.accept(socket.writeQueueFull() ? CloseReason.TOO_SLOW : CloseReason.SILENT);
            return;
        }
        quiet = working.getAsBoolean() ? Duration.ZERO : quiet.plus(limits.ping());
        if (quiet.compareTo(limits.idle()) > 0) {
            close.accept(CloseReason.IDLE);
            return;
        }
        alive = false;
        socket.writePing(Buffer.buffer());
        onPing.run();
    }
}
