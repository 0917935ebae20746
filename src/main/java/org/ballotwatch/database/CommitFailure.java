package org.ballotwatch.database;

import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.TransactionRollbackException;

/** Decides whether a failed commit left nothing behind. */
final class CommitFailure {
    private CommitFailure() {}

    /** True only if the server said so. An error ends the transaction; a lost connection leaves its outcome open. */
    static boolean isRolledBack(Throwable failure) {
        return DatabaseFailure.chain(failure).anyMatch(CommitFailure::isReportedBy);
    }

    /**
     * Severities are in the server's language. If that is not English, the outcome is unknown and the key makes a retry
     * safe.
     */
    private static boolean isReportedBy(Throwable cause) {
        if (cause instanceof PgException answered) {
            return "ERROR".equals(answered.getSeverity()) && isRollback(answered.getSqlState());
        }
        return cause instanceof TransactionRollbackException || isRollback(DatabaseFailure.sqlState(cause));
    }

    /** An error that ends the session, or a failure of the server itself, may follow the commit. */
    private static boolean isRollback(String state) {
        return state != null
                && !state.equals(SqlState.COMPLETION_UNKNOWN)
                && !state.startsWith("08")
                && !state.startsWith("57P")
                && !state.startsWith("58")
                && !state.startsWith("XX");
    }
}
