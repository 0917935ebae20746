package org.ballotwatch.database;

import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.TransactionRollbackException;

/** Whether a commit that failed left nothing behind. */
final class CommitFailure {
    private CommitFailure() {}

    /** True only where the server said so: an error ends the transaction, but no connection that broke says how it ended. */
    static boolean isRolledBack(Throwable failure) {
        return DatabaseFailure.chain(failure).anyMatch(CommitFailure::isReportedBy);
    }

    /** A severity is in the server's language. In another one than English nothing is certain, and an edit is repeated by key. */
    private static boolean isReportedBy(Throwable cause) {
        if (cause instanceof PgException answered) {
            return "ERROR".equals(answered.getSeverity()) && isRollback(answered.getSqlState());
        }
        return cause instanceof TransactionRollbackException || isRollback(DatabaseFailure.sqlState(cause));
    }

    /** What ends the session, or comes of a server in trouble, may have come after the commit. */
    private static boolean isRollback(String state) {
        return state != null
                && !state.equals(SqlState.COMPLETION_UNKNOWN)
                && !state.startsWith("08")
                && !state.startsWith("57P")
                && !state.startsWith("58")
                && !state.startsWith("XX");
    }
}
