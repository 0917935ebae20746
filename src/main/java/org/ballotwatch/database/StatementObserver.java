package org.ballotwatch.database;

import io.vertx.core.Future;

/** Hears of the statements of one snapshot as they are sent. */
@FunctionalInterface
public interface StatementObserver {
    /** Of one that nobody looks at. */
    StatementObserver NONE = (sql, answer) -> {};

    /** @param answer succeeds or fails as the statement does */
    void sent(String sql, Future<?> answer);
}
