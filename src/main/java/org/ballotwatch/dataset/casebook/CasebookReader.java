package org.ballotwatch.dataset.casebook;

import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.ballotwatch.entry.Entries;
import org.ballotwatch.entry.Entry;
import org.ballotwatch.entry.Keys;
import org.ballotwatch.entry.Kind;
import org.ballotwatch.entry.Known;
import org.ballotwatch.entry.ReportKind;
import org.ballotwatch.entry.Signature;

/** Turns a casebook's files into entities, given what the database knows already; plain Java, touches nothing. */
final class CasebookReader {
    private static final Map<CasebookFile, Kind> RECORDS = new EnumMap<>(Map.of(
            CasebookFile.SOURCES, Kind.SOURCE,
            CasebookFile.PLACES, Kind.PLACE,
            CasebookFile.PEOPLE, Kind.PERSON,
            CasebookFile.PARTIES, Kind.PARTY,
            CasebookFile.ORGANIZATIONS, Kind.ORGANIZATION,
            CasebookFile.ELECTIONS, Kind.ELECTION,
            CasebookFile.INCIDENTS, Kind.INCIDENT,
            CasebookFile.DISPUTES, Kind.DISPUTE));

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

    private final String name;
    private final OffsetDateTime now;
    private final Problems problems = new Problems();
    private final Rows rows;
    private final Casebook casebook;
    private final Map<Entry, UUID> ids = new HashMap<>();

    CasebookReader(CasebookFiles files, OffsetDateTime now) {
        this.name = files.name();
        this.now = now;
        this.casebook = new Casebook(Title.of(files, problems));
        this.rows = new Rows(files, problems);
    }

    /** The values of the external ids that the casebook gives. */
    List<String> externalIds() {
        return rows.of(CasebookFile.EXTERNAL_IDS).stream()
                .map(line -> line.text("value"))
                .filter(Objects::nonNull)
                .toList();
    }

    /**
     * @param edited what it leaves alone
     * @throws CasebookFault with everything that is wrong
     */
    Casebook read(Known known, Edited edited) {
        Keys keys = new Keys(known.keys());
        define(keys);
        Entries entries = new Entries(keys, known, new Signature("casebook " + name, now, "casebook:" + name));
        readRecords(entries);
        entries.check();
        readBelongings(keys, known, edited, entries);
        REPORTS.forEach((file, kind) -> rows.of(file).forEach(row -> casebook.reports.add(entries.report(kind, row))));
        if (!problems.found().isEmpty()) {
            throw new CasebookFault(name, problems.found());
        }
        return casebook;
    }

    /** All keys first, so that rows may refer to rows below them. */
    private void define(Keys keys) {
        RECORDS.forEach((file, kind) -> rows.of(file).forEach(row -> ids.put(row, keys.define(row, kind))));
    }

    private void readRecords(Entries entries) {
        RECORDS.forEach((file, kind) ->
                rows.of(file).forEach(row -> casebook.records.add(entries.record(kind, row, ids.get(row)))));
    }

    /** Names and ids of records that are there or have been read. */
    private void readBelongings(Keys keys, Known known, Edited edited, Entries entries) {
        rows.of(CasebookFile.NAMES).stream()
                .filter(row -> !edited.hasName(keys.find(row.text("actor")), row.text("name")))
                .map(entries::name)
                .filter(Objects::nonNull)
                .forEach(casebook.names::add);
        keys.own().forEach((key, record) -> {
            if (!known.keys().containsKey(key)) {
                casebook.externalIds.add(Entries.key(key, record));
            }
        });
        rows.of(CasebookFile.EXTERNAL_IDS).stream()
                .filter(row ->
                        !edited.hasExternalId(keys.find(row.text("record")), row.text("scheme"), row.text("value")))
                .map(entries::externalId)
                .filter(Objects::nonNull)
                .forEach(casebook.externalIds::add);
    }
}
