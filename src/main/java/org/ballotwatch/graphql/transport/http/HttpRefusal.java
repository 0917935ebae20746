package org.ballotwatch.graphql.transport.http;

import java.util.Map;
import org.ballotwatch.graphql.engine.FieldError;
import org.ballotwatch.graphql.error.ErrorCode;

/** Refuses a request that is not a GraphQL request, with this status. */
public final class HttpRefusal extends RuntimeException {
    private final int status;
    private final FieldError failure;

    public HttpRefusal(int status, String message) {
        this(status, ErrorCode.INVALID_ARGUMENT, message);
    }

    public HttpRefusal(int status, ErrorCode code, String message) {
        this(status, new FieldError(message, Map.of("code", code.name())));
    }

    HttpRefusal(int status, FieldError failure) {
        super(failure.message(), null, false, false);
        this.status = status;
        this.failure = failure;
    }

    public FieldError failure() {
        return failure;
    }

    int status() {
        return status;
    }
}
