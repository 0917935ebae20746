package org.ballotwatch.entry;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.ballotwatch.actor.ActorName;
import org.ballotwatch.identity.ExternalId;
import org.ballotwatch.identity.Identified;
import org.ballotwatch.identity.Scheme;
import org.ballotwatch.report.StoredReport;

/**
 * Reads entries into records and reports, given what the database knows; plain Java, touches nothing. Sources are to be read
 * before the reports that stand in them.
 */
public final class Entries {
    private final Map<KeyedKind, BiFunction<Entry, UUID, Identified>> records = new EnumMap<>(KeyedKind.class);
    private final Map<ReportKind, Function<Entry, StoredReport>> reports = new EnumMap<>(ReportKind.class);
    private final NameReader names;
    private final ExternalIdReader externalIds;
    private final SourceReader sources;
    private final PlaceReader places;

    public Entries(Keys keys, ReferenceData known, Signature signature) {
        names = new NameReader(keys);
        externalIds = new ExternalIdReader(keys, known);
        sources = new SourceReader(keys, known);
        places = new PlaceReader(keys, known);
        readRecords(keys, known);
        readReports(keys, known, new ReportHeaderReader(signature, keys, sources.dates()));
    }

    private void readRecords(Keys keys, ReferenceData known) {
        ActorReader actors = new ActorReader(known);
        EventReader events = new EventReader(keys, known);
        records.put(KeyedKind.SOURCE, sources::read);
        records.put(KeyedKind.PLACE, places::read);
        records.put(KeyedKind.PERSON, actors::person);
        records.put(KeyedKind.PARTY, actors::party);
        records.put(KeyedKind.ORGANIZATION, actors::organization);
        records.put(KeyedKind.ELECTION, events::election);
        records.put(KeyedKind.INCIDENT, events::incident);
        records.put(KeyedKind.DISPUTE, new DisputeReader(keys)::dispute);
    }

    private void readReports(Keys keys, ReferenceData known, ReportHeaderReader heading) {
        LinkReader links = new LinkReader(heading, keys);
        reports.put(ReportKind.ACCOUNT, new AccountReader(heading, keys)::read);
        reports.put(ReportKind.SEAT_COUNT, new SeatCountReader(heading, keys)::read);
        reports.put(ReportKind.FIGURE, new FigureReader(heading, keys)::read);
        reports.put(ReportKind.PARTICIPATION, new ParticipationReader(heading, keys)::read);
        reports.put(ReportKind.INCIDENT_LINK, links::toIncident);
        reports.put(ReportKind.ELECTION_LINK, links::toElection);
        reports.put(ReportKind.TENURE, new TenureReader(heading, keys, known)::read);
        reports.put(ReportKind.PARTY_RELATION, new PartyRelationReader(heading, keys)::read);
        reports.put(ReportKind.DISPUTE_STEP, entry -> new DisputeReader(keys).step(entry, heading));
        reports.put(ReportKind.STATEMENT, new StatementReader(heading, keys)::read);
    }

    public Identified record(KeyedKind kind, Entry entry, UUID id) {
        return records.get(kind).apply(entry, id);
    }

    public StoredReport report(ReportKind kind, Entry entry) {
        return reports.get(kind).apply(entry);
    }

    /** Null where nothing is to be stored: two actors that were merged are both called so. */
    public ActorName name(Entry entry) {
        return names.read(entry);
    }

    /** Null where nothing is to be stored: the entry is faulty, or the database has it. */
    public ExternalId externalId(Entry entry) {
        return externalIds.read(entry);
    }

    /** What makes a record found by a key that is new. */
    public static ExternalId key(String key, Keys.Key record) {
        return ExternalIdReader.of(Scheme.CASEBOOK.text(), key, record);
    }

    /** What only shows when all records are read; to be called before what they say is trusted. */
    public void check() {
        sources.check();
        places.check();
    }
}
