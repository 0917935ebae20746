package org.ballotwatch.graphql.transport.websocket;

import graphql.ExecutionResult;
import io.vertx.core.Future;
import java.util.Map;
import java.util.function.Consumer;

/** Carries operations out. */
interface OperationExecutor {
    /**
     * Takes what a client says of itself in {@code connection_init}.
     *
     * @param said null where it said nothing
     * @return fails if it may not come in; completes on any thread
     */
    Future<Void> authenticate(Map<String, Object> said);

    /**
     * Looks again at who came in.
     *
     * @return fails if it may not be here any more; completes on any thread
     */
    Future<Void> authorize();

    /** @param answer called once, on any thread, unless the operation is over before its turn comes */
    void start(Map<String, Object> payload, Operation operation, Consumer<ExecutionResult> answer);

    /** A result without data that says what went wrong. */
    ExecutionResult failure(Throwable thrown);
}
