package org.ballotwatch.editing;

import org.ballotwatch.editing.input.CorrectionInput;
import org.ballotwatch.editing.input.RecordInput;
import org.ballotwatch.editing.input.ReportInput;
import org.ballotwatch.entry.Kind;
import org.ballotwatch.entry.ReportKind;
import org.ballotwatch.source.Rank;

/** One change that somebody wants made; {@link #path} is where in the mutation's arguments it stands. */
sealed interface Edit {
    String path();

    /** A record that is not there yet. */
    record NewRecord(String path, Kind kind, RecordInput fields) implements Edit {}

    /** Other values for some fields of a record. */
    record Correction(String path, Kind kind, CorrectionInput input) implements Edit {}

    /** One source's word on one fact. */
    record NewReport(String path, ReportKind kind, ReportInput fields) implements Edit {}

    /** A report that is withdrawn; one that came in its place is named by {@code by}, else null. */
    record Retirement(String path, String id, String by, String reason) implements Edit {}

    /** Another rank for a report. */
    record Ranking(String path, String id, Rank rank, String reason) implements Edit {}
}
