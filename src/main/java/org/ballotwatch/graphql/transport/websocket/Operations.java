package org.ballotwatch.graphql.transport.websocket;

import graphql.ExecutionResult;
import io.vertx.core.Future;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.ballotwatch.graphql.error.ErrorCode;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.graphql.limit.ByteBudget;

/** The running operations of one connection, by the client's ids. */
final class Operations {
    private final Map<String, Operation> running = new HashMap<>();
    private volatile int subscriptions;
    private final WebSocketSettings limits;
    private final OperationExecutor execution;
    private final Executor loop;
    private final Function<String, Future<Void>> send;

    /**
     * @param loop the event loop on which all state is accessed
     * @param send succeeds once the message is sent
     */
    Operations(
            WebSocketSettings limits, OperationExecutor execution, Executor loop, Function<String, Future<Void>> send) {
        this.limits = limits;
        this.execution = execution;
        this.loop = loop;
        this.send = send;
    }

    boolean isRunning(String id) {
        return running.containsKey(id);
    }

    boolean areRunning() {
        return !running.isEmpty();
    }

    /** Returns whether some operation has waiting results of which the client has read none since the last call. */
    boolean areStalled() {
        return running.values().stream().filter(Operation::isStalled).count() > 0;
    }

    /** Also from other threads, which may see a slightly old number. */
    int count() {
        return running.size();
    }

    /** Also from other threads. */
    int subscriptions() {
        return subscriptions;
    }

    /** @param share the operation's memory, held until it ends */
    void start(String id, Map<String, Object> payload, ByteBudget.Share share) {
        Operation operation = new Operation(id, share, send, () -> remove(id));
        if (running.size() >= limits.operations()) {
            share.close();
            answer(operation, execution.failure(tooMany()));
            return;
        }
        running.put(id, operation);
        execution.start(payload, operation, result -> loop.execute(() -> answer(operation, result)));
    }

    /** Ignores an operation that has ended meanwhile, of which the client need not know. */
    void cancel(String id) {
        Operation operation = remove(id);
        if (operation != null) {
            operation.cancel();
        }
    }

    void cancelAll() {
        List.copyOf(running.keySet()).forEach(this::cancel);
    }

    private Operation remove(String id) {
        Operation removed = running.remove(id);
        if (removed != null) {
            removed.release();
        }
        if (removed != null && removed.isSubscription()) {
            subscriptions--;
        }
        return removed;
    }

    private void answer(Operation operation, ExecutionResult result) {
        operation.answer(result, limits.ahead(), loop, execution::failure);
        if (operation.isSubscription()) {
            subscriptions++;
        }
    }

    private Refusal tooMany() {
        String message = "A connection may run " + limits.operations() + " operations at once; complete one first.";
        return new Refusal(ErrorCode.RATE_LIMITED, null, message);
    }
}
