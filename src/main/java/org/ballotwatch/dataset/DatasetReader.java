package org.ballotwatch.dataset;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.ballotwatch.actor.AddActorNameInput;
import org.ballotwatch.editing.InputReader;
import org.ballotwatch.entry.AddExternalIdInput;
import org.ballotwatch.entry.Entry;
import org.ballotwatch.entry.InputFields;
import org.ballotwatch.entry.KeyResolver;
import org.ballotwatch.entry.Provenance;
import org.ballotwatch.entry.RecordInput;
import org.ballotwatch.entry.RecordType;
import org.ballotwatch.entry.ReferenceData;
import org.ballotwatch.identity.Principal;
import org.ballotwatch.report.ReportInput;
import org.ballotwatch.report.ReportType;

/** Turns a data set into entities, given the records in the database; plain Java without side effects. */
public final class DatasetReader {
    private final DatasetImporter importer;
    private final KeyResolver keys;
    private final ReferenceData reference;
    private final EditorOverrides overrides;
    private final InputReader entries;
    private final DatasetContent content;

    /** @param overrides editors' changes that the data set must not undo */
    public DatasetReader(
            DatasetImporter importer,
            KeyResolver keys,
            ReferenceData reference,
            EditorOverrides overrides,
            OffsetDateTime now) {
        this.importer = importer;
        this.keys = keys;
        this.reference = reference;
        this.overrides = overrides;
        this.entries = new InputReader(
                keys,
                reference,
                new Provenance(Principal.casebook(importer.name()), now, "casebook:" + importer.name()));
        this.content = new DatasetContent(importer.manifest());
    }

    /** Reads everything that can be read, even if other entries have problems. */
    public DatasetContent read() {
        importer.announce(keys);
        for (RecordType<?, ?> type : importer.records()) {
            importer.each(type.fields(), entries, (input, entry) -> record(type, (RecordInput) input, entry));
        }
        entries.check();
        importer.each(
                InputFields.of(AddActorNameInput.class),
                entries,
                (input, entry) -> name((AddActorNameInput) input, entry));
        keys.own().forEach((key, record) -> {
            if (!reference.keys().containsKey(key)) {
                content.externalIds.add(InputReader.key(key, record));
            }
        });
        importer.each(
                InputFields.of(AddExternalIdInput.class),
                entries,
                (input, entry) -> externalId((AddExternalIdInput) input, entry));
        for (ReportType<?, ?> type : importer.reports()) {
            importer.each(
                    type.fields(),
                    entries,
                    (input, entry) -> content.reports.add(entries.report(type, (ReportInput) input, entry)));
        }
        return content;
    }

    private void record(RecordType<?, ?> type, RecordInput input, Entry entry) {
        UUID id = entries.define(entry, input.key, type.kind());
        boolean isKnown = input.key != null && reference.keys().containsKey(input.key);
        content.add(entries.record(type, input, id, entry), isKnown);
    }

    private void name(AddActorNameInput name, Entry entry) {
        if (!overrides.hasName(keys.find(name.actor), name.name)) {
            Optional.ofNullable(entries.name(name, entry)).ifPresent(content.names::add);
        }
    }

    private void externalId(AddExternalIdInput id, Entry entry) {
        if (!overrides.hasExternalId(keys.find(id.record), id.scheme, id.value)) {
            Optional.ofNullable(entries.externalId(id, entry)).ifPresent(content.externalIds::add);
        }
    }
}
