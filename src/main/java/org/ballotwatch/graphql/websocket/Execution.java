package org.ballotwatch.graphql.websocket;

import graphql.ExecutionResult;
import java.util.Map;
import java.util.function.Consumer;

/** Carries operations out. */
interface Execution {
    /** @param answer called once, on any thread, unless the operation is over before its turn comes */
    void start(Map<String, Object> payload, Operation operation, Consumer<ExecutionResult> answer);

    /** A result without data that says what went wrong. */
    ExecutionResult failure(Throwable thrown);
}
