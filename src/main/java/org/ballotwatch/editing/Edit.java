package org.ballotwatch.editing;

import org.ballotwatch.actor.AddActorNameInput;
import org.ballotwatch.editing.input.CorrectionInput;
import org.ballotwatch.editing.input.MergeActorsInput;
import org.ballotwatch.editing.input.SplitActorInput;
import org.ballotwatch.editing.input.WithdrawActorNameInput;
import org.ballotwatch.editing.input.WithdrawExternalIdInput;
import org.ballotwatch.entry.AddExternalIdInput;
import org.ballotwatch.entry.IdentityInput;
import org.ballotwatch.entry.KeyedKind;
import org.ballotwatch.entry.RecordInput;
import org.ballotwatch.report.ReportInput;
import org.ballotwatch.resolution.Rank;

/** One change that somebody wants made; {@link #path} is where in the mutation's arguments it stands. */
sealed interface Edit {
    String path();

    /** A record that is not there yet. */
    record NewRecord(String path, RecordInput fields) implements Edit {
        KeyedKind kind() {
            return fields.keyedKind();
        }
    }

    /** Other values for some fields of a record. */
    record Correction(String path, CorrectionInput input) implements Edit {
        KeyedKind kind() {
            return input.set().keyedKind();
        }
    }

    /** One source's word on one fact. */
    record NewReport(String path, ReportInput fields) implements Edit {}

    /** A report that is withdrawn; one that came in its place is named by {@code by}, else null. */
    record Retirement(String path, String id, String by, String reason) implements Edit {}

    /** Who or what a record is: its names, its ids elsewhere, which other record is the same. */
    sealed interface Identity extends Edit {
        IdentityInput input();
    }

    record NewName(String path, AddActorNameInput input) implements Identity {}

    record WithdrawnName(String path, WithdrawActorNameInput input) implements Identity {}

    record NewExternalId(String path, AddExternalIdInput input) implements Identity {}

    record WithdrawnExternalId(String path, WithdrawExternalIdInput input) implements Identity {}

    /** Two actors that are one. */
    record Merge(String path, MergeActorsInput input) implements Identity {}

    /** One actor that is two. */
    record Split(String path, SplitActorInput input) implements Identity {}

    /** Another rank for a report. */
    record Ranking(String path, String id, Rank rank, String reason) implements Edit {}
}
