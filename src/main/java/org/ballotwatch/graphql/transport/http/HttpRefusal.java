package org.ballotwatch.graphql.transport.http;

import java.util.LinkedHashMap;
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

    /** Refuses a request for one of its parameters. */
    public static HttpRefusal argument(String argument, String message) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", ErrorCode.INVALID_ARGUMENT.name());
        extensions.put("argument", argument);
        return new HttpRefusal(400, new FieldError(message, extensions));
    }

    HttpRefusal(int status, FieldError failure) {
        super(failure.message(), null, false, false);
        this.status = status;
        this.failure = failure;
    }

    public FieldError failure() {
        return failure;
    }

    public int status() {
        return status;
    }
}
