package org.ballotwatch.database;

/** Hears of every statement that a snapshot sends; the tests count them with it. */
@FunctionalInterface
public interface StatementListener {
    void sent(String sql);
}
