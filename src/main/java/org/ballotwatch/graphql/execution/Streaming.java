package org.ballotwatch.graphql.execution;

import graphql.execution.ExecutionContext;
import org.ballotwatch.graphql.error.Refusal;

/** Whether a request can be answered more than once, as a key of the GraphQL context. */
public enum Streaming {
    POSSIBLE;

    /** @throws Refusal if it cannot */
    static void require(ExecutionContext context) {
        if (context.getGraphQLContext().get(Streaming.class) == null) {
            throw Refusal.argument(
                    "query",
                    "Subscriptions are answered over a WebSocket at this same address, by the protocol"
                            + " graphql-transport-ws.");
        }
    }
}
