package org.ballotwatch.graphql.transport.websocket;

import graphql.ExecutionResult;
import io.vertx.core.Future;
import java.util.Map;
import java.util.function.Consumer;

/** Executes operations. */
interface OperationExecutor {
    /**
     * Checks the client's payload of {@code connection_init}.
     *
     * @param said null if there is no payload
     * @return fails if the client is refused; completes on any thread
     */
    Future<Void> authenticate(Map<String, Object> said);

    /**
     * Checks the client's credentials again.
     *
     * @return fails if the client is no longer allowed; completes on any thread
     */
    Future<Void> authorize();

    /** @param answer called once, on any thread, unless the operation ends before its turn comes */
    void start(Map<String, Object> payload, Operation operation, Consumer<ExecutionResult> answer);

    /** Returns a result without data that reports the failure. */
    ExecutionResult failure(Throwable thrown);
}
