package org.ballotwatch.dataset.casebook;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.ballotwatch.identity.ExternalId;
import org.ballotwatch.identity.Identified;
import org.ballotwatch.identity.Scheme;
import org.ballotwatch.source.Report;

/** Turns a casebook's files into entities, given what the database knows already; plain Java, touches nothing. */
final class CasebookReader {
    private static final Map<CasebookFile, Kind> RECORDS = Map.of(
            CasebookFile.SOURCES, Kind.SOURCE,
            CasebookFile.PLACES, Kind.PLACE,
            CasebookFile.PEOPLE, Kind.PERSON,
            CasebookFile.PARTIES, Kind.PARTY,
            CasebookFile.ORGANIZATIONS, Kind.ORGANIZATION,
            CasebookFile.ELECTIONS, Kind.ELECTION,
            CasebookFile.INCIDENTS, Kind.INCIDENT,
            CasebookFile.DISPUTES, Kind.DISPUTE);

    private final String name;
    private final OffsetDateTime now;
    private final Problems problems = new Problems();
    private final Rows rows;
    private final Casebook casebook;
    private final Map<Line, UUID> ids = new HashMap<>();

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

    /** @throws CasebookFault with everything that is wrong */
    Casebook read(Known known) {
        Keys keys = new Keys(known.keys());
        define(keys);
        SourceRows sources = new SourceRows(keys, known);
        readRecords(keys, known, sources);
        readReports(keys, known, new Heading(name, now, keys, sources.dates()));
        if (!problems.found().isEmpty()) {
            throw new CasebookFault(name, problems.found());
        }
        return casebook;
    }

    /** All keys first, so that rows may refer to rows below them. */
    private void define(Keys keys) {
        for (CasebookFile file : CasebookFile.values()) {
            if (RECORDS.containsKey(file)) {
                rows.of(file).forEach(line -> ids.put(line, keys.define(line, RECORDS.get(file))));
            }
        }
    }

    private void readRecords(Keys keys, Known known, SourceRows sources) {
        records(CasebookFile.SOURCES, sources::read);
        sources.check();
        PlaceRows places = new PlaceRows(keys, known);
        records(CasebookFile.PLACES, places::read);
        places.check();
        ActorRows actors = new ActorRows(known);
        records(CasebookFile.PEOPLE, actors::person);
        records(CasebookFile.PARTIES, actors::party);
        records(CasebookFile.ORGANIZATIONS, actors::organization);
        EventRows events = new EventRows(keys, known);
        records(CasebookFile.ELECTIONS, events::election);
        records(CasebookFile.INCIDENTS, events::incident);
        records(CasebookFile.DISPUTES, new DisputeRows(keys)::dispute);
        NameRows names = new NameRows(keys);
        rows.of(CasebookFile.NAMES).forEach(line -> casebook.names.add(names.read(line)));
        keys.own().forEach((key, record) -> {
            if (!known.keys().containsKey(key)) {
                casebook.externalIds.add(ExternalIdRows.of(Scheme.CASEBOOK.text(), key, record));
            }
        });
        ExternalIdRows externalIds = new ExternalIdRows(keys, known);
        for (Line line : rows.of(CasebookFile.EXTERNAL_IDS)) {
            ExternalId id = externalIds.read(line);
            if (id != null) {
                casebook.externalIds.add(id);
            }
        }
    }

    private void readReports(Keys keys, Known known, Heading heading) {
        reports(CasebookFile.ACCOUNTS, new AccountRows(heading, keys)::read);
        reports(CasebookFile.SEAT_COUNTS, new SeatCountRows(heading, keys)::read);
        reports(CasebookFile.FIGURES, new FigureRows(heading, keys)::read);
        reports(CasebookFile.PARTICIPATIONS, new ParticipationRows(heading, keys)::read);
        LinkRows links = new LinkRows(heading, keys);
        reports(CasebookFile.INCIDENT_LINKS, links::toIncident);
        reports(CasebookFile.ELECTION_LINKS, links::toElection);
        reports(CasebookFile.TENURES, new TenureRows(heading, keys, known)::read);
        reports(CasebookFile.PARTY_RELATIONS, new PartyRelationRows(heading, keys)::read);
        DisputeRows disputes = new DisputeRows(keys);
        reports(CasebookFile.DISPUTE_STEPS, line -> disputes.step(line, heading));
        reports(CasebookFile.STATEMENTS, new StatementRows(heading, keys)::read);
    }

    private void records(CasebookFile file, BiFunction<Line, UUID, Identified> read) {
        rows.of(file).forEach(line -> casebook.records.add(read.apply(line, ids.get(line))));
    }

    private void reports(CasebookFile file, Function<Line, Report> read) {
        rows.of(file).forEach(line -> casebook.reports.add(read.apply(line)));
    }
}
