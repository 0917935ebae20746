package org.ballotwatch.graphql.http;

import org.ballotwatch.graphql.error.ErrorCode;

/** A request that is no GraphQL request; answered with this status. */
final class HttpRefusal extends RuntimeException {
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

    ErrorCode code() {
        return code;
    }

    int status() {
        return status;
    }
}
