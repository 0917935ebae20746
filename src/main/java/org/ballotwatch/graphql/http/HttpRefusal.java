package org.ballotwatch.graphql.http;

/** A request that is no GraphQL request; answered with this status. */
final class HttpRefusal extends RuntimeException {
    private final int status;

    HttpRefusal(int status, String message) {
        super(message, null, false, false);
        this.status = status;
    }

    int status() {
        return status;
    }
}
