package org.ballotwatch.editing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.entry.Entry;
import org.ballotwatch.entry.InputFields;
import org.ballotwatch.entry.Keys;
import org.ballotwatch.entry.RecordInput;
import org.ballotwatch.entry.RecordTypes;
import org.ballotwatch.entry.ReferenceData;
import org.ballotwatch.entry.Signature;
import org.ballotwatch.graphql.error.ErrorCode;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.graphql.error.UserError;
import org.ballotwatch.graphql.node.GlobalId;
import org.ballotwatch.identity.ExternalId;
import org.ballotwatch.identity.Identified;
import org.ballotwatch.report.ReportTypes;
import org.ballotwatch.report.StoredReport;
import org.ballotwatch.text.Excerpt;

/**
 * What edits come to, read and checked, not yet written; plain Java.
 *
 * @param records those that are new
 * @param reports with the edits that they come from
 * @param ids of what each edit is about, in the order of the edits
 */
record ValidatedEdits(
        List<Identified> records,
        List<ExternalId> keys,
        Map<Edit.Correction, Identified> corrections,
        Map<Edit.NewReport, StoredReport> reports,
        ValidatedIdentityEdits identities,
        List<GlobalId> ids) {

    /** @throws Rejection with everything that is wrong */
    static ValidatedEdits of(
            List<EditRow> sheets,
            ReferenceData known,
            Signature signature,
            RecordTypes recordTypes,
            ReportTypes reportTypes) {
        List<UserError> errors = new ArrayList<>();
        Keys keys = new Keys(known.keys());
        Entries entries = new Entries(keys, known, signature);
        ValidatedEdits draft = new ValidatedEdits(
                new ArrayList<>(),
                new ArrayList<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new ValidatedIdentityEdits(keys, entries, errors),
                new ArrayList<>());
        sheets.forEach(sheet -> ReasonCheck.check(sheet.edit(), errors));
        Map<EditRow, Entry> read = new LinkedHashMap<>();
        Map<EditRow, UUID> ids = new LinkedHashMap<>();
        for (EditRow sheet : sheets) {
            if (sheet.edit() instanceof Edit.NewRecord made) {
                Entry entry = entry(sheet, entries, errors);
                read.put(sheet, entry);
                ids.put(sheet, define(keys, known, made, entry, errors));
            }
        }
        Map<Edit, GlobalId> about = new LinkedHashMap<>();
        read.forEach((sheet, entry) -> {
            Edit.NewRecord made = (Edit.NewRecord) sheet.edit();
            Identified record = entries.record(recordTypes.of(made.kind()), made.fields(), ids.get(sheet), entry);
            draft.records.add(record);
            about.put(made, GlobalId.decode("id", record.getId()));
        });
        for (EditRow sheet : sheets) {
            if (sheet.edit() instanceof Edit.Correction made) {
                Entry entry = entry(sheet, entries, errors);
                if (made.input().set().fields().contains("key")) {
                    entry(errors, made, "set.key", "The key of a record cannot change");
                }
                UUID id = known.keys().get(made.input().id).uuid();
                Identified record = entries.record(recordTypes.of(made.kind()), (RecordInput) sheet.input(), id, entry);
                draft.corrections.put(made, record);
                about.put(made, GlobalId.decode("id", record.getId()));
            }
        }
        entries.check();
        for (EditRow sheet : sheets) {
            if (sheet.edit() instanceof Edit.NewReport made) {
                StoredReport report =
                        entries.report(reportTypes.of(made.fields()), made.fields(), entry(sheet, entries, errors));
                draft.reports.put(made, report);
                about.put(made, GlobalId.decode("id", report.getId()));
            } else if (sheet.edit() instanceof Edit.Identity made) {
                about.put(made, draft.identities.add(sheet, entry(sheet, entries, errors)));
            } else if (sheet.edit() instanceof Edit.Retirement made) {
                about.put(made, id(made, made.id(), errors));
            } else if (sheet.edit() instanceof Edit.Ranking made) {
                about.put(made, id(made, made.id(), errors));
            }
        }
        if (!errors.isEmpty()) {
            throw new Rejection(errors);
        }
        keys.own().forEach((key, record) -> draft.keys.add(Entries.key(key, record)));
        sheets.forEach(sheet -> draft.ids.add(about.get(sheet.edit())));
        return draft;
    }

    private static Entry entry(EditRow sheet, Entries entries, List<UserError> errors) {
        Entry entry = entries.entry(sheet.edit().path(), sheet.form(errors));
        InputFields.of(sheet.input()).check(sheet.input(), entry);
        return entry;
    }

    private static UUID define(
            Keys keys, ReferenceData known, Edit.NewRecord made, Entry entry, List<UserError> errors) {
        String key = made.fields().key;
        if (key == null) {
            return Identified.newUuid();
        }
        if (known.keys().containsKey(key)) {
            errors.add(UserError.of(
                    ErrorCode.CONFLICT,
                    made.path() + ".key",
                    "key: " + Excerpt.quoted(key) + " is a record's already; take another"));
            return Identified.newUuid();
        }
        return keys.define(entry, key, made.kind());
    }

    private static GlobalId id(Edit edit, String id, List<UserError> errors) {
        try {
            return GlobalId.decode(edit.path() + ".id", id);
        } catch (Refusal refusal) {
            errors.add(UserError.of(refusal));
            return null;
        }
    }

    private static void entry(List<UserError> errors, Edit edit, String field, String message) {
        errors.add(UserError.of(ErrorCode.INVALID_ARGUMENT, edit.path() + "." + field, message));
    }
}
