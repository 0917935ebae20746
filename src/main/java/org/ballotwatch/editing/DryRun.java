package org.ballotwatch.editing;

/** Ends a transaction of edits without a trace: all is well, but nobody wanted it done. */
final class DryRun extends RuntimeException {
    DryRun() {
        super("Nothing was to be done", null, false, false);
    }
}
