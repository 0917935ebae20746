package org.ballotwatch.graphql.execution;

import graphql.execution.ExecutionContext;
import org.ballotwatch.graphql.error.Refusal;

/** Whether a request can receive more than one response; a key of the GraphQL context. */
public enum Streaming {
    POSSIBLE;

    /** @throws Refusal if it can receive only one */
    static void require(ExecutionContext context) {
        if (context.getGraphQLContext().get(Streaming.class) == null) {
            throw Refusal.argument(
                    "query",
                    "Subscriptions need a WebSocket at this same address, with the protocol graphql-transport-ws, or"
                            + " the header Accept: text/event-stream.");
        }
    }
}
