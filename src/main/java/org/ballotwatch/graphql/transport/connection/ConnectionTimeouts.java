package org.ballotwatch.graphql.transport.connection;

import java.time.Duration;
import org.ballotwatch.graphql.limit.LimitSettings;

/**
 * How long a connection may wait for its client, in nanoseconds.
 *
 * @param head for the head of a request
 * @param body for the body of a request, unless the response already says that it took too long
 * @param idle for the next request
 */
record ConnectionTimeouts(long head, long body, long idle) {
    private static final Duration TO_ANSWER = Duration.ofSeconds(5);

    ConnectionTimeouts(LimitSettings limits) {
        this(
                limits.head().toNanos(),
                limits.receiving().plus(TO_ANSWER).toNanos(),
                limits.idle().toNanos());
    }
}
