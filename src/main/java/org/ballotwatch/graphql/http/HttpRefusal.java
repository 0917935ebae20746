package org.ballotwatch.graphql.http;

import java.util.Map;
import org.ballotwatch.graphql.error.ErrorCode;
import org.ballotwatch.graphql.error.FieldErrors;

/** A request that is no GraphQL request; answered with this status. */
public final class HttpRefusal extends RuntimeException {
    private final int status;
    private final ErrorCode code;

    HttpRefusal(int status, String message) {
        this(status, ErrorCode.INVALID_ARGUMENT, message);
    }

    HttpRefusal(int status, ErrorCode code, String message) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
    }

    public FieldErrors.Failure failure() {
        return new FieldErrors.Failure(getMessage(), Map.of("code", code.name()));
    }

    int status() {
        return status;
    }
}
