package org.ballotwatch.database;

import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.TransactionRollbackException;

/** Whether a commit that failed left nothing behind. */
final class CommitFailure {
    private CommitFailure() {}

    /** True only where the server said so: an error ends the transaction, but no connection that broke says how it ended. */
    static boolean isRolledBack(Throwable failure) {
        return DatabaseFailure.chain(failure).anyMatch(CommitFailure::says);
    }

    private static boolean says(Throwable cause) {
        if (cause instanceof PgException answered) {
            return isRollback(answered.getSqlState()) && !mayBePanic(answered);
        }
        return cause instanceof TransactionRollbackException || isRollback(DatabaseFailure.sqlState(cause));
    }

    /** A server out of resources may crash in the midst of a commit. The name of a severity is in the server's language. */
    private static boolean mayBePanic(PgException answered) {
        return answered.getSqlState().startsWith("53") && !"ERROR".equals(answered.getSeverity());
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
