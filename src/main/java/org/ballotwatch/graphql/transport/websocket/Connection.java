package org.ballotwatch.graphql.transport.websocket;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.net.impl.ConnectionBase;
import org.ballotwatch.graphql.limit.ByteBudget;
import org.ballotwatch.graphql.limit.ByteBudgets;
import org.ballotwatch.graphql.transport.http.JsonMemoryEstimate;

/** One client's WebSocket: handles the client's messages in order. Lives on one event loop. */
final class Connection {
    private final Vertx vertx;
    private final Context loop;
    private final ServerWebSocket socket;
    private final HttpConnection carrier;
    private final WebSocketSettings limits;
    private final OperationExecutor execution;
    private final ByteBudget budget;
    private final ByteBudget.Share unread;
    private final int longest;
    private final MessageReader reader;
    private final Operations operations;
    private final Heartbeat heartbeat;
    private long initTimer;
    private boolean greeted;
    private boolean initialised;

    /**
     * @param carrier the former HTTP connection
     * @param longest the maximum size of a message in bytes
     * @param budgets the budgets for received and sent messages of all connections
     */
    Connection(
            Vertx vertx,
            ServerWebSocket socket,
            HttpConnection carrier,
            WebSocketSettings limits,
            int longest,
            ByteBudgets budgets,
            OperationExecutor execution) {
        this.vertx = vertx;
        this.loop = vertx.getOrCreateContext();
        this.socket = socket;
        this.carrier = carrier;
        this.limits = limits;
        this.execution = execution;
        this.budget = budgets.requests();
        this.longest = longest;
        this.unread = budgets.answers().open(() -> loop.runOnContext(ignored -> cut()));
        this.reader = new MessageReader(longest, budget.open(this::giveWay), this::receive, this::close);
        this.operations =
                new Operations(limits, execution, task -> loop.runOnContext(ignored -> task.run()), this::send);
        this.heartbeat = new Heartbeat(
                socket, limits, operations::areRunning, operations::areStalled, this::reauthorize, this::close);
    }

    /** @param onClose called once when the connection is closed */
    void open(Runnable onClose) {
        reader.read(socket, carrier);
        socket.exceptionHandler(failure -> close(CloseReason.broken(failure, longest)));
        socket.drainHandler(drained -> {
            heartbeat.drained();
            socket.resume();
        });
        socket.closeHandler(closed -> {
            end();
            unread.close();
            onClose.run();
        });
        initTimer = vertx.setTimer(limits.init().toMillis(), id -> close(CloseReason.INIT_TIMEOUT));
        heartbeat.start(vertx);
    }

    /** From any thread; succeeds once the close frame is sent. */
    Future<Void> shutDown() {
        Promise<Void> sent = Promise.promise();
        loop.runOnContext(ignored -> {
            try {
                close(CloseReason.SHUTDOWN);
            } finally {
                sent.complete();
            }
        });
        return sent.future();
    }

    int operations() {
        return operations.count();
    }

    int subscriptions() {
        return operations.subscriptions();
    }

    private void close(CloseReason reason) {
        end();
        if (!socket.isClosed()) {
            socket.close((short) reason.code(), reason.reason());
        }
    }

    /** From any thread: others need the room that its messages take. */
    private void giveWay() {
        loop.runOnContext(ignored -> close(CloseReason.NO_ROOM));
    }

    /** Closes without a close frame, which would wait behind unread messages. */
    private void cut() {
        end();
        ((ConnectionBase) carrier).channelHandlerContext().close();
    }

    private void end() {
        reader.stop();
        vertx.cancelTimer(initTimer);
        heartbeat.stop(vertx);
        operations.cancelAll();
    }

    private void receive(String text) {
        if (socket.isClosed()) {
            return; // arrived while the server was closing the connection
        }
        heartbeat.recordActivity();
        long size = JsonMemoryEstimate.of(text);
        if (size < 0) {
            close(CloseReason.tooManyValues());
            return;
        }
        try {
            ClientMessage message = ClientMessage.of(text);
            switch (message.type()) {
                case CONNECTION_INIT -> init(message);
                case PING -> send(ServerMessage.pong(message.payload()));
                case PONG -> {}
                case SUBSCRIBE -> subscribe(message, size);
                case COMPLETE -> operations.cancel(message.id());
            }
        } catch (BadMessage e) {
            close(CloseReason.badMessage(e.getMessage()));
        } catch (RuntimeException e) {
            execution.failure(e); // logs it without its message, which may quote the client's data
            close(CloseReason.FAILED);
        }
    }

    private void init(ClientMessage message) {
        if (greeted) {
            close(CloseReason.TOO_MANY_INITS);
            return;
        }
        greeted = true;
        vertx.cancelTimer(initTimer);
        Future<Void> greeting = execution.authenticate(message.payload());
        if (greeting.succeeded()) {
            acknowledge(); // now, for clients that go on without waiting for it
            return;
        }
        greeting.onSuccess(known -> loop.runOnContext(ignored -> acknowledge()))
                .onFailure(refused -> loop.runOnContext(ignored -> close(CloseReason.of(refused))));
    }

    private void acknowledge() {
        initialised = true;
        send(ServerMessage.ACK);
    }

    private void reauthorize() {
        if (initialised) {
            execution.authorize().onFailure(refused -> loop.runOnContext(ignored -> close(CloseReason.FORBIDDEN)));
        }
    }

    private void subscribe(ClientMessage message, long size) {
        if (!initialised) {
            close(CloseReason.UNAUTHORIZED);
        } else if (operations.isRunning(message.id())) {
            close(CloseReason.taken(message.id()));
        } else {
            ByteBudget.Share share = budget.open(this::giveWay);
            share.hold();
            if (share.add(size)) {
                operations.start(message.id(), message.payload(), share);
            } else {
                close(CloseReason.NO_ROOM);
            }
        }
    }

    /** Pauses reading from a client that does not read, until it does. */
    private Future<Void> send(String message) {
        if (socket.isClosed()) {
            return Future.failedFuture("The connection is closed");
        }
        if (!unread.add(message.length())) {
            cut();
            return Future.failedFuture("The client does not read");
        }
        Future<Void> sent = socket.writeTextMessage(message).onComplete(done -> unread.add(-message.length()));
        if (socket.writeQueueFull()) {
            socket.pause();
        }
        return sent;
    }
}
