package org.ballotwatch.dataset.casebook;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.ballotwatch.database.StorableText;
import org.ballotwatch.entry.Entries;
import org.ballotwatch.entry.Entry;
import org.ballotwatch.entry.KeyedKind;
import org.ballotwatch.entry.Keys;
import org.ballotwatch.entry.ReferenceData;
import org.ballotwatch.entry.ReportKind;
import org.ballotwatch.entry.Signature;
import org.ballotwatch.identity.Principal;

/** Turns a casebook's files into entities, given what the database knows already; plain Java, touches nothing. */
final class CasebookReader {
    private static final Map<CasebookFile, KeyedKind> RECORDS = new EnumMap<>(Map.of(
            CasebookFile.SOURCES, KeyedKind.SOURCE,
            CasebookFile.PLACES, KeyedKind.PLACE,
            CasebookFile.PEOPLE, KeyedKind.PERSON,
            CasebookFile.PARTIES, KeyedKind.PARTY,
            CasebookFile.ORGANIZATIONS, KeyedKind.ORGANIZATION,
            CasebookFile.ELECTIONS, KeyedKind.ELECTION,
            CasebookFile.INCIDENTS, KeyedKind.INCIDENT,
            CasebookFile.DISPUTES, KeyedKind.DISPUTE));

    private static final Map<CasebookFile, ReportKind> REPORTS = new EnumMap<>(Map.of(
            CasebookFile.ACCOUNTS, ReportKind.ACCOUNT,
            CasebookFile.SEAT_COUNTS, ReportKind.SEAT_COUNT,
            CasebookFile.FIGURES, ReportKind.FIGURE,
            CasebookFile.PARTICIPATIONS, ReportKind.PARTICIPATION,
            CasebookFile.INCIDENT_LINKS, ReportKind.INCIDENT_LINK,
            CasebookFile.ELECTION_LINKS, ReportKind.ELECTION_LINK,
            CasebookFile.TENURES, ReportKind.TENURE,
            CasebookFile.PARTY_RELATIONS, ReportKind.PARTY_RELATION,
            CasebookFile.DISPUTE_STEPS, ReportKind.DISPUTE_STEP,
            CasebookFile.STATEMENTS, ReportKind.STATEMENT));

    private final CasebookFiles files;
    private final OffsetDateTime now;
    private final Problems problems = new Problems();
    private final CasebookRows rows;
    private final CasebookRows.Count count = new CasebookRows.Count();
    private final Casebook casebook;

    CasebookReader(CasebookFiles files, OffsetDateTime now) {
        this.files = files;
        this.now = now;
        this.casebook = new Casebook(CasebookManifest.of(files, problems));
        this.rows = new CasebookRows(files);
        files.unread().forEach(problems::add);
    }

    /** The values of the external ids that the casebook gives. */
    List<String> externalIds() {
        List<String> values = new ArrayList<>();
        rows.cells(CasebookFile.EXTERNAL_IDS, "value", value -> {
            if (StorableText.isStorable(value)) {
                values.add(value);
            }
        });
        return values;
    }

    /**
     * @param edited what it leaves alone
     * @throws CasebookFault with everything that is wrong
     */
    Casebook read(ReferenceData known, EditorOverrides edited) {
        read(new Keys(known.keys()), known, edited);
        if (!problems.isEmpty()) {
            throw new CasebookFault(files.name(), problems);
        }
        return casebook;
    }

    /** What can be read of it, whether or not anything is wrong. */
    Casebook read(Keys keys, ReferenceData known, EditorOverrides edited) {
        announce(keys);
        String name = files.name();
        Entries entries = new Entries(keys, known, new Signature(Principal.casebook(name), now, "casebook:" + name));
        RECORDS.forEach((file, kind) -> each(file, row -> {
            UUID id = keys.define(row, kind);
            casebook.add(entries.record(kind, row, id), isKnown(row.text("key"), known));
        }));
        entries.check();
        readBelongings(keys, known, edited, entries);
        REPORTS.forEach((file, kind) -> each(file, row -> casebook.reports.add(entries.report(kind, row))));
        return casebook;
    }

    Problems problems() {
        return problems;
    }

    private static boolean isKnown(String key, ReferenceData known) {
        return key != null && known.keys().containsKey(key);
    }

    private void each(CasebookFile file, Consumer<Entry> taker) {
        rows.entries(file, problems, count, taker);
    }

    /** All keys first, so that rows may refer to rows below them; also those of rows that are faulty otherwise. */
    private void announce(Keys keys) {
        RECORDS.forEach((file, kind) -> rows.cells(file, "key", key -> keys.announce(key, kind)));
        keys.incomplete(rows.incomplete().stream()
                .map(RECORDS::get)
                .filter(Objects::nonNull)
                .toList());
    }

    /** Names and ids of records that are there or have been read. */
    private void readBelongings(Keys keys, ReferenceData known, EditorOverrides edited, Entries entries) {
        each(CasebookFile.NAMES, row -> {
            if (!edited.hasName(keys.find(row.text("actor")), row.text("name"))) {
                Optional.ofNullable(entries.name(row)).ifPresent(casebook.names::add);
            }
        });
        keys.own().forEach((key, record) -> {
            if (!known.keys().containsKey(key)) {
                casebook.externalIds.add(Entries.key(key, record));
            }
        });
        each(CasebookFile.EXTERNAL_IDS, row -> {
            if (!edited.hasExternalId(keys.find(row.text("record")), row.text("scheme"), row.text("value"))) {
                Optional.ofNullable(entries.externalId(row)).ifPresent(casebook.externalIds::add);
            }
        });
    }
}
