package org.ballotwatch.database;

import io.vertx.core.Future;

/** Observes the statements of one snapshot as they are sent. */
@FunctionalInterface
public interface StatementObserver {
    /** Ignores all statements. */
    StatementObserver NONE = (sql, answer) -> {};

    /** @param answer succeeds or fails as the statement does */
    void sent(String sql, Future<?> answer);
}
