package org.ballotwatch.graphql.http;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.ballotwatch.graphql.error.ErrorCode;
import org.ballotwatch.graphql.watch.Outcome;

/** How a request ended, by what is answered. */
final class Endings {
    /** What no request is to blame for. */
    private static final Set<String> OURS =
            Set.of(ErrorCode.INTERNAL.name(), ErrorCode.UNAVAILABLE.name(), ErrorCode.OUTCOME_UNKNOWN.name());

    private Endings() {}

    /** @param failure what the answer failed of, or null */
    static Outcome of(ExecutionResult result, Throwable failure) {
        if (failure != null) {
            return failure instanceof CancellationException ? Outcome.ABANDONED : Outcome.FAILED;
        }
        if (result.getErrors().isEmpty()) {
            return Outcome.ANSWERED;
        }
        for (GraphQLError error : result.getErrors()) {
            if (OURS.contains(code(error))) {
                return Outcome.FAILED;
            }
        }
        return result.getData() == null ? Outcome.REFUSED : Outcome.PARTIAL;
    }

    static String code(GraphQLError error) {
        return ErrorCodes.extensions(error).get("code").toString();
    }
}
