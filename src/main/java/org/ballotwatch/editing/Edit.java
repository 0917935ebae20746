package org.ballotwatch.editing;

import org.ballotwatch.editing.input.AddActorNameInput;
import org.ballotwatch.editing.input.AddExternalIdInput;
import org.ballotwatch.editing.input.CorrectionInput;
import org.ballotwatch.editing.input.IdentityInput;
import org.ballotwatch.editing.input.MergeActorsInput;
import org.ballotwatch.editing.input.RecordInput;
import org.ballotwatch.editing.input.ReportInput;
import org.ballotwatch.editing.input.SplitActorInput;
import org.ballotwatch.editing.input.WithdrawActorNameInput;
import org.ballotwatch.editing.input.WithdrawExternalIdInput;
import org.ballotwatch.entry.KeyedKind;
import org.ballotwatch.entry.ReportKind;
import org.ballotwatch.resolution.Rank;

/** One change that somebody wants made; {@link #path} is where in the mutation's arguments it stands. */
sealed interface Edit {
    String path();

    /** A record that is not there yet. */
    record NewRecord(String path, KeyedKind kind, RecordInput fields) implements Edit {}

    /** Other values for some fields of a record. */
    record Correction(String path, KeyedKind kind, CorrectionInput input) implements Edit {}

    /** One source's word on one fact. */
    record NewReport(String path, ReportKind kind, ReportInput fields) implements Edit {}

    /** A report that is withdrawn; one that came in its place is named by {@code by}, else null. */
    record Retirement(String path, String id, String by, String reason) implements Edit {}

    /** Who or what a record is: its names, its ids elsewhere, which other record is the same. */
    sealed interface Identity extends Edit {
        IdentityInput input();
    }

    record NewName(String path, AddActorNameInput input) implements Identity {}

    record GoneName(String path, WithdrawActorNameInput input) implements Identity {}

    record NewExternalId(String path, AddExternalIdInput input) implements Identity {}

    record GoneExternalId(String path, WithdrawExternalIdInput input) implements Identity {}

    /** Two actors that are one. */
    record Merge(String path, MergeActorsInput input) implements Identity {}

    /** One actor that is two. */
    record Split(String path, SplitActorInput input) implements Identity {}

    /** Another rank for a report. */
    record Ranking(String path, String id, Rank rank, String reason) implements Edit {}
}
