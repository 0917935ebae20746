package org.ballotwatch.dataset.casebook;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.ballotwatch.dataset.casebook.Keys.Kind;
import org.ballotwatch.identity.ExternalId;
import org.ballotwatch.identity.Identified;
import org.ballotwatch.identity.Scheme;
import org.ballotwatch.source.Report;
import org.ballotwatch.source.Source;

/** Turns a casebook's files into entities, given what the database knows already; plain Java, touches nothing. */
final class CasebookReader {
    private final CasebookFiles files;
    private final OffsetDateTime now;
    private final Problems problems = new Problems();
    private final Keys keys = new Keys();
    private final Casebook casebook = new Casebook();
    private final Map<UUID, Source> sources = new HashMap<>();
    private Rows rows;

    CasebookReader(CasebookFiles files, OffsetDateTime now) {
        this.files = files;
        this.now = now;
    }

    /**
     * @param known all casebook keys in the database
     * @param knownSources the sources in the database that a casebook may refer to
     * @param countries ids by alpha-2 code
     * @throws CasebookFault with everything that is wrong
     */
    Casebook read(List<ExternalId> known, List<Source> knownSources, Map<String, UUID> countries) {
        rows = new Rows(files, problems);
        checkProperties();
        known.forEach(keys::known);
        knownSources.forEach(source -> sources.put(source.uuid, source));
        Map<Line, UUID> ids = define();
        readRecords(new RecordRows(keys, countries), ids);
        readReports(new ReportRows(files.name(), now, keys, sources));
        if (!problems.found().isEmpty()) {
            throw new CasebookFault(files.name(), problems.found());
        }
        return casebook;
    }

    private void checkProperties() {
        for (String property : List.of("name", "title", "version")) {
            if (files.properties().getProperty(property, "").isBlank()) {
                problems.add(CasebookFiles.PROPERTIES, property + " is needed");
            }
        }
        String name = files.properties().getProperty("name", files.name());
        if (!name.equals(files.name())) {
            problems.add(CasebookFiles.PROPERTIES, "name is '" + name + "', but the folder is '" + files.name() + "'");
        }
    }

    /** All keys first, so that rows may refer to rows below them. */
    private Map<Line, UUID> define() {
        Map<Line, UUID> ids = new HashMap<>();
        Map<CasebookFile, Kind> kinds = Map.of(
                CasebookFile.SOURCES, Kind.SOURCE,
                CasebookFile.PLACES, Kind.PLACE,
                CasebookFile.PEOPLE, Kind.ACTOR,
                CasebookFile.PARTIES, Kind.ACTOR,
                CasebookFile.ORGANIZATIONS, Kind.ACTOR,
                CasebookFile.ELECTIONS, Kind.ELECTION,
                CasebookFile.INCIDENTS, Kind.INCIDENT);
        for (CasebookFile file : CasebookFile.values()) {
            if (kinds.containsKey(file)) {
                rows.of(file).forEach(line -> ids.put(line, keys.define(line, kinds.get(file))));
            }
        }
        return ids;
    }

    private void readRecords(RecordRows records, Map<Line, UUID> ids) {
        each(CasebookFile.SOURCES, ids, records::source);
        each(CasebookFile.PLACES, ids, records::place);
        each(CasebookFile.PEOPLE, ids, records::person);
        each(CasebookFile.PARTIES, ids, records::party);
        each(CasebookFile.ORGANIZATIONS, ids, records::organization);
        each(CasebookFile.ELECTIONS, ids, records::election);
        each(CasebookFile.INCIDENTS, ids, records::incident);
        for (Identified entity : casebook.records) {
            if (entity instanceof Source source) {
                sources.put(source.uuid, source);
            }
        }
        for (Line line : rows.of(CasebookFile.NAMES)) {
            casebook.names.add(records.name(line));
        }
        keys.own()
                .forEach(key ->
                        casebook.externalIds.add(RecordRows.externalId(Scheme.CASEBOOK.text(), key, keys.of(key))));
        Set<String> taken = new HashSet<>();
        for (Line line : rows.of(CasebookFile.EXTERNAL_IDS)) {
            ExternalId id = records.externalId(line);
            if (id != null) {
                casebook.externalIds.add(id);
                if (!taken.add(id.scheme + ":" + id.value)) {
                    line.problem("value", "'" + id.value + "' belongs to another record already");
                }
            }
        }
    }

    private void readReports(ReportRows reports) {
        each(CasebookFile.ACCOUNTS, reports::account);
        each(CasebookFile.SEAT_COUNTS, reports::seatCount);
        each(CasebookFile.FIGURES, reports::figure);
        each(CasebookFile.PARTICIPATIONS, reports::participation);
        each(CasebookFile.INCIDENT_LINKS, reports::incidentLink);
        each(CasebookFile.ELECTION_LINKS, reports::electionLink);
    }

    private void each(CasebookFile file, Map<Line, UUID> ids, BiFunction<Line, UUID, Identified> read) {
        rows.of(file).forEach(line -> casebook.records.add(read.apply(line, ids.get(line))));
    }

    private void each(CasebookFile file, Function<Line, Report> read) {
        rows.of(file).forEach(line -> casebook.reports.add(read.apply(line)));
    }
}
