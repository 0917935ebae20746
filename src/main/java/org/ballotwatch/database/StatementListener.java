package org.ballotwatch.database;

/** Observes every statement that snapshots send; tests use it to count them. */
@FunctionalInterface
public interface StatementListener {
    void sent(String sql);
}
