package org.ballotwatch.editing;

import java.time.LocalDate;
import org.ballotwatch.actor.AddActorNameInput;
import org.ballotwatch.editing.input.CorrectionInput;
import org.ballotwatch.editing.input.MergeRecordsInput;
import org.ballotwatch.editing.input.RestoreRecordInput;
import org.ballotwatch.editing.input.SplitRecordInput;
import org.ballotwatch.editing.input.SupersessionCause;
import org.ballotwatch.editing.input.WithdrawActorNameInput;
import org.ballotwatch.editing.input.WithdrawExternalIdInput;
import org.ballotwatch.editing.input.WithdrawRecordInput;
import org.ballotwatch.entry.AddExternalIdInput;
import org.ballotwatch.entry.IdentityInput;
import org.ballotwatch.entry.KeyedKind;
import org.ballotwatch.entry.RecordInput;
import org.ballotwatch.report.ReportInput;
import org.ballotwatch.resolution.Rank;

/** One requested change; {@link #path} is its position in the mutation's arguments. */
sealed interface Edit {
    String path();

    /** A new record. */
    record NewRecord(String path, RecordInput fields) implements Edit {
        KeyedKind kind() {
            return fields.keyedKind();
        }
    }

    /** New values for some fields of a record. */
    record Correction(String path, CorrectionInput input) implements Edit {
        KeyedKind kind() {
            return input.set().keyedKind();
        }
    }

    /** One source's word on one fact. */
    record NewReport(String path, ReportInput fields) implements Edit {}

    /** What becomes of a report that is there. */
    sealed interface OfReport extends Edit {
        String id();

        String reason();
    }

    /** A report to be retired; {@code by} names its successor, or is null. */
    record Retirement(String path, String id, String by, String reason) implements OfReport {}

    /** A report that its source took back on a day. Without a day, the source stands by it again. */
    record Withdrawal(String path, String id, LocalDate on, String reason) implements OfReport {}

    /**
     * A report that counts until another one takes its place.
     *
     * @param cause not {@code ENTRY_ERROR}, which is a {@link Retirement}
     * @param on null for the day on which the other one became public
     */
    record Supersession(String path, String id, String by, SupersessionCause cause, LocalDate on, String reason)
            implements OfReport {}

    /** A change of a record's identity: its names, its external ids, or which other record is the same. */
    sealed interface Identity extends Edit {
        IdentityInput input();
    }

    record NewName(String path, AddActorNameInput input) implements Identity {}

    record WithdrawnName(String path, WithdrawActorNameInput input) implements Identity {}

    record NewExternalId(String path, AddExternalIdInput input) implements Identity {}

    record WithdrawnExternalId(String path, WithdrawExternalIdInput input) implements Identity {}

    /** Decides which records stand for themselves. All other edits wait for it. */
    sealed interface Standing extends Identity {
        /** The version of the record that has to be the latest; null for any. */
        String version();
    }

    /** Two records of one thing. */
    record Merge(String path, MergeRecordsInput input) implements Standing {
        @Override
        public String version() {
            return input.version;
        }
    }

    /** One record of two things. */
    record Split(String path, SplitRecordInput input) implements Standing {
        @Override
        public String version() {
            return input.version;
        }
    }

    /** A record of nothing. */
    record WithdrawnRecord(String path, WithdrawRecordInput input) implements Standing {
        @Override
        public String version() {
            return input.version;
        }
    }

    /** A record that was withdrawn in error. */
    record RestoredRecord(String path, RestoreRecordInput input) implements Standing {
        @Override
        public String version() {
            return input.version;
        }
    }

    /** A new rank for a report, from a day on or from the beginning. */
    record Ranking(String path, String id, Rank rank, LocalDate since, String reason) implements OfReport {}
}
