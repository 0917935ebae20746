package org.ballotwatch.editing;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.actor.ActorName;
import org.ballotwatch.actor.AddActorNameInput;
import org.ballotwatch.actor.NameReader;
import org.ballotwatch.entry.AddExternalIdInput;
import org.ballotwatch.entry.CycleCheck;
import org.ballotwatch.entry.Entry;
import org.ballotwatch.entry.ExternalIdReader;
import org.ballotwatch.entry.KeyResolver;
import org.ballotwatch.entry.KeyedKind;
import org.ballotwatch.entry.Provenance;
import org.ballotwatch.entry.RecordInput;
import org.ballotwatch.entry.RecordType;
import org.ballotwatch.entry.ReferenceData;
import org.ballotwatch.entry.ReferenceData.SourceDates;
import org.ballotwatch.identity.ExternalId;
import org.ballotwatch.identity.IdentifiedEntity;
import org.ballotwatch.identity.Scheme;
import org.ballotwatch.report.ReportHeaderReader;
import org.ballotwatch.report.ReportInput;
import org.ballotwatch.report.ReportType;
import org.ballotwatch.report.StoredReport;
import org.ballotwatch.source.Source;

/**
 * Reads inputs into records and reports, given the records in the database; plain Java without side effects. Sources
 * come before their reports.
 */
public final class InputReader {
    private final KeyResolver keys;
    private final ReferenceData reference;
    private final NameReader names = new NameReader();
    private final ExternalIdReader externalIds;
    private final Map<UUID, SourceDates> dates;
    private final Map<KeyedKind, CycleCheck> cycles = new EnumMap<>(KeyedKind.class);
    private final ReportHeaderReader header;
    private final LocalDate today;

    public InputReader(KeyResolver keys, ReferenceData reference, Provenance signature) {
        this.keys = keys;
        this.reference = reference;
        this.externalIds = new ExternalIdReader(reference);
        this.dates = new HashMap<>(reference.dates());
        this.header = new ReportHeaderReader(signature, dates);
        this.today = signature.at().toLocalDate();
    }

    /** @param where the position, for the author */
    public Entry entry(String where, Entry.Form form) {
        return new Entry(where, form, keys, reference.countries(), today);
    }

    /** The id of the record that has this key, see {@link KeyResolver#define}. */
    public UUID define(Entry entry, String key, KeyedKind kind) {
        return keys.define(entry, key, kind);
    }

    public IdentifiedEntity record(RecordType<?, ?> type, RecordInput input, UUID id, Entry entry) {
        IdentifiedEntity record = type.read(input, id, entry);
        if (type.above() != null) {
            cycles.computeIfAbsent(type.kind(), kind -> new CycleCheck(type.above(), reference.above()))
                    .add(entry, id, type.referenced(record, type.above()), type.text(input, type.above()));
        }
        if (record instanceof Source source) {
            dates.put(id, new SourceDates(source.publishedOn, source.retrievedOn));
        }
        return record;
    }

    public StoredReport report(ReportType<?, ?> type, ReportInput input, Entry entry) {
        return type.read(input, entry, header);
    }

    /** Returns null if there is nothing to store: two merged actors both have this name. */
    public ActorName name(AddActorNameInput input, Entry entry) {
        return names.read(input, entry);
    }

    /** Returns null if there is nothing to store: the entry is faulty, or the database has the id. */
    public ExternalId externalId(AddExternalIdInput input, Entry entry) {
        return externalIds.read(input, entry);
    }

    /** The external id that stores the key of a new record. */
    public static ExternalId key(String key, KeyResolver.ResolvedKey record) {
        return ExternalIdReader.of(Scheme.CASEBOOK.text(), key, record);
    }

    /** Reports problems that need all records, such as cycles. Call it before the records are used. */
    public void check() {
        cycles.values().forEach(CycleCheck::check);
    }
}
