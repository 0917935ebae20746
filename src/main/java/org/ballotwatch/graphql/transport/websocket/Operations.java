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

/** What runs on one connection, by the ids that the client gave. */
final class Operations {
    private final Map<String, Operation> running = new HashMap<>();
    private volatile int subscriptions;
    private final WebSocketSettings limits;
    private final OperationExecutor execution;
    private final Executor loop;
    private final Function<String, Future<Void>> send;

    /**
     * @param loop where all of the state is touched
     * @param send succeeds once the message has left
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

    /** Whether a client takes nothing of what some operation has for it; counted from one question to the next. */
    boolean areStalled() {
        return running.values().stream().filter(Operation::isStalled).count() > 0;
    }

    /** Also from other threads, which may see the number of a moment ago. */
    int count() {
        return running.size();
    }

    /** Also from other threads. */
    int subscriptions() {
        return subscriptions;
    }

    /** @param share what the operation takes until it is over */
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

    /** Of one that has ended meanwhile the client need not know. */
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
        String message = "A connection runs at most " + limits.operations() + " operations at once; let one end first.";
        return new Refusal(ErrorCode.RATE_LIMITED, null, message);
    }
}
