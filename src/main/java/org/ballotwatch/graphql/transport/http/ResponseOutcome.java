package org.ballotwatch.graphql.transport.http;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.ballotwatch.graphql.error.ErrorCode;
import org.ballotwatch.graphql.telemetry.RequestOutcome;

/** The outcome of a request, judged by its response. */
final class ResponseOutcome {
    /** Codes of errors that no request is to blame for. */
    private static final Set<String> OURS =
            Set.of(ErrorCode.INTERNAL.name(), ErrorCode.UNAVAILABLE.name(), ErrorCode.OUTCOME_UNKNOWN.name());

    private ResponseOutcome() {}

    /** @param failure the cause of a failed response, or null */
    static RequestOutcome of(ExecutionResult result, Throwable failure) {
        if (failure != null) {
            return failure instanceof CancellationException ? RequestOutcome.ABANDONED : RequestOutcome.FAILED;
        }
        if (result.getErrors().isEmpty()) {
            return RequestOutcome.ANSWERED;
        }
        for (GraphQLError error : result.getErrors()) {
            if (OURS.contains(code(error))) {
                return RequestOutcome.FAILED;
            }
        }
        return result.getData() == null ? RequestOutcome.REFUSED : RequestOutcome.PARTIAL;
    }

    static String code(GraphQLError error) {
        return ErrorCodes.extensions(error).get("code").toString();
    }
}
