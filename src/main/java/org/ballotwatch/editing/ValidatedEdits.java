package org.ballotwatch.editing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.entry.Entry;
import org.ballotwatch.entry.InputFields;
import org.ballotwatch.entry.KeyResolver;
import org.ballotwatch.entry.Provenance;
import org.ballotwatch.entry.RecordInput;
import org.ballotwatch.entry.RecordTypes;
import org.ballotwatch.entry.ReferenceData;
import org.ballotwatch.graphql.error.ErrorCode;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.graphql.error.UserError;
import org.ballotwatch.graphql.node.GlobalId;
import org.ballotwatch.identity.ExternalId;
import org.ballotwatch.identity.IdentifiedEntity;
import org.ballotwatch.report.ReportTypes;
import org.ballotwatch.report.StoredReport;
import org.ballotwatch.text.Excerpt;

/**
 * Edits that are read and checked but not yet written; plain Java.
 *
 * @param records the new records
 * @param reports the new reports, by edit
 * @param ids the subject of each edit, in the order of the edits
 */
record ValidatedEdits(
        List<IdentifiedEntity> records,
        List<ExternalId> keys,
        Map<Edit.Correction, IdentifiedEntity> corrections,
        Map<Edit.NewReport, StoredReport> reports,
        ValidatedIdentityEdits identities,
        List<GlobalId> ids) {

    /** @throws Rejection with all problems */
    static ValidatedEdits of(
            List<EditRow> rows,
            ReferenceData reference,
            Provenance signature,
            RecordTypes recordTypes,
            ReportTypes reportTypes) {
        List<UserError> errors = new ArrayList<>();
        KeyResolver keys = new KeyResolver(reference.keys());
        InputReader entries = new InputReader(keys, reference, signature);
        ValidatedEdits validated = new ValidatedEdits(
                new ArrayList<>(),
                new ArrayList<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new ValidatedIdentityEdits(keys, entries, errors),
                new ArrayList<>());
        rows.forEach(row -> ReasonCheck.check(row.edit(), errors));
        Map<EditRow, Entry> read = new LinkedHashMap<>();
        Map<EditRow, UUID> ids = new LinkedHashMap<>();
        for (EditRow row : rows) {
            if (row.edit() instanceof Edit.NewRecord newRecord) {
                Entry entry = entry(row, entries, errors);
                read.put(row, entry);
                ids.put(row, define(keys, reference, newRecord, entry, errors));
            }
        }
        Map<Edit, GlobalId> about = new LinkedHashMap<>();
        read.forEach((row, entry) -> {
            Edit.NewRecord newRecord = (Edit.NewRecord) row.edit();
            IdentifiedEntity record =
                    entries.record(recordTypes.of(newRecord.kind()), newRecord.fields(), ids.get(row), entry);
            validated.records.add(record);
            about.put(newRecord, record.globalId());
        });
        for (EditRow row : rows) {
            if (row.edit() instanceof Edit.Correction correction) {
                Entry entry = entry(row, entries, errors);
                if (correction.input().set().fields().contains("key")) {
                    entry(errors, correction, "set.key", "The key of a record cannot change");
                }
                UUID id = reference.keys().get(correction.input().id).uuid();
                IdentifiedEntity record =
                        entries.record(recordTypes.of(correction.kind()), (RecordInput) row.input(), id, entry);
                validated.corrections.put(correction, record);
                about.put(correction, record.globalId());
            }
        }
        entries.check();
        for (EditRow row : rows) {
            if (row.edit() instanceof Edit.NewReport newReport) {
                StoredReport report = entries.report(
                        reportTypes.of(newReport.fields()), newReport.fields(), entry(row, entries, errors));
                validated.reports.put(newReport, report);
                about.put(newReport, report.globalId());
            } else if (row.edit() instanceof Edit.Identity identity) {
                about.put(identity, validated.identities.add(row, entry(row, entries, errors)));
            } else if (row.edit() instanceof Edit.OfReport ofReport) {
                about.put(ofReport, id(ofReport, ofReport.id(), errors));
            }
        }
        if (!errors.isEmpty()) {
            throw new Rejection(errors);
        }
        keys.own().forEach((key, record) -> validated.keys.add(InputReader.key(key, record)));
        rows.forEach(row -> validated.ids.add(about.get(row.edit())));
        return validated;
    }

    private static Entry entry(EditRow row, InputReader entries, List<UserError> errors) {
        Entry entry = entries.entry(row.edit().path(), row.form(errors));
        InputFields.of(row.input()).check(row.input(), entry);
        return entry;
    }

    private static UUID define(
            KeyResolver keys, ReferenceData reference, Edit.NewRecord newRecord, Entry entry, List<UserError> errors) {
        String key = newRecord.fields().key;
        if (key == null) {
            return IdentifiedEntity.newUuid();
        }
        if (reference.keys().containsKey(key)) {
            errors.add(UserError.of(
                    ErrorCode.CONFLICT,
                    newRecord.path() + ".key",
                    "The key " + Excerpt.quoted(key) + " is already in use; choose another"));
            return IdentifiedEntity.newUuid();
        }
        return keys.define(entry, key, newRecord.kind());
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
