package org.ballotwatch.editing;

/** Rolls back the transaction of valid edits in a dry run. */
final class DryRun extends RuntimeException {
    DryRun() {
        super("The edits are valid but were only checked", null, false, false);
    }
}
