package org.ballotwatch.editing;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ballotwatch.actor.AddActorNameInput;
import org.ballotwatch.editing.input.CorrectionInput;
import org.ballotwatch.editing.input.EditInput;
import org.ballotwatch.editing.input.MergeRecordsInput;
import org.ballotwatch.editing.input.RankReportInput;
import org.ballotwatch.editing.input.RestoreRecordInput;
import org.ballotwatch.editing.input.RetireReportInput;
import org.ballotwatch.editing.input.SplitRecordInput;
import org.ballotwatch.editing.input.SupersedeReportInput;
import org.ballotwatch.editing.input.WithdrawActorNameInput;
import org.ballotwatch.editing.input.WithdrawExternalIdInput;
import org.ballotwatch.editing.input.WithdrawRecordInput;
import org.ballotwatch.editing.input.WithdrawReportInput;
import org.ballotwatch.entry.AddExternalIdInput;
import org.ballotwatch.entry.RecordInput;
import org.ballotwatch.graphql.error.ErrorCode;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.report.ReportInput;

/** Several edits, made in one transaction. */
final class Batch {
    static final int MOST = 1_000;

    private Batch() {}

    static List<Edit> edits(List<EditInput> given) {
        if (given.isEmpty() || given.size() > MOST) {
            throw new Refusal(
                    ErrorCode.INVALID_ARGUMENT,
                    "input.edits",
                    String.format(Locale.ROOT, "edits must have 1 to %,d entries", MOST));
        }
        List<Edit> edits = new ArrayList<>(given.size());
        for (int i = 0; i < given.size(); i++) {
            List<Edit> one = edits(given.get(i), "input.edits." + i);
            if (one.size() != 1) {
                throw Refusal.argument("input.edits." + i, "Set exactly one field in each edit");
            }
            edits.add(one.get(0));
        }
        return edits;
    }

    /** Each field has the name of its mutation. The type of its input determines the edit. */
    private static List<Edit> edits(EditInput given, String path) {
        List<Edit> edits = new ArrayList<>(1);
        for (Field field : EditInput.class.getFields()) {
            Object input = value(field, given);
            if (input != null) {
                edits.add(edit(path + "." + field.getName(), input));
            }
        }
        return edits;
    }

    private static Edit edit(String path, Object input) {
        if (input instanceof RecordInput record) {
            return new Edit.NewRecord(path, record);
        } else if (input instanceof CorrectionInput correction) {
            return new Edit.Correction(path, correction);
        } else if (input instanceof ReportInput report) {
            return new Edit.NewReport(path, report);
        } else if (input instanceof RetireReportInput retired) {
            return RetirementApi.edit(path, retired);
        } else if (input instanceof SupersedeReportInput superseded) {
            return RetirementApi.edit(path, superseded);
        } else if (input instanceof WithdrawReportInput withdrawn) {
            return RetirementApi.edit(path, withdrawn);
        } else if (input instanceof RankReportInput ranked) {
            return RetirementApi.edit(path, ranked);
        } else if (input instanceof AddActorNameInput added) {
            return new Edit.NewName(path, added);
        } else if (input instanceof WithdrawActorNameInput withdrawn) {
            return new Edit.WithdrawnName(path, withdrawn);
        } else if (input instanceof AddExternalIdInput added) {
            return new Edit.NewExternalId(path, added);
        } else if (input instanceof WithdrawExternalIdInput withdrawn) {
            return new Edit.WithdrawnExternalId(path, withdrawn);
        } else if (input instanceof MergeRecordsInput merged) {
            return new Edit.Merge(path, merged);
        } else if (input instanceof SplitRecordInput split) {
            return new Edit.Split(path, split);
        } else if (input instanceof WithdrawRecordInput withdrawn) {
            return new Edit.WithdrawnRecord(path, withdrawn);
        } else if (input instanceof RestoreRecordInput restored) {
            return new Edit.RestoredRecord(path, restored);
        }
        throw new IllegalStateException("There is no edit for the input type " + input.getClass());
    }

    private static Object value(Field field, EditInput given) {
        try {
            return field.get(given);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("Cannot read the field of an input: " + field, e);
        }
    }
}
