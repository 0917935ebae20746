package org.ballotwatch.entry;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.election.Calling;
import org.ballotwatch.election.Election;
import org.ballotwatch.election.ElectionType;
import org.ballotwatch.incident.Incident;
import org.ballotwatch.incident.IncidentType;
import org.ballotwatch.place.PlacePrecision;
import org.ballotwatch.source.DatePrecision;

/** Reads the entries that describe elections and incidents. */
final class EventReader {
    private final Keys keys;
    private final Map<String, UUID> countries;

    EventReader(Keys keys, ReferenceData known) {
        this.keys = keys;
        this.countries = known.countries();
    }

    Election election(Entry entry, UUID id) {
        Election election = new Election();
        election.uuid = id;
        election.title = entry.required("title");
        election.type = entry.requiredWord("type", ElectionType.class);
        election.countryId = country(entry);
        election.chamber = entry.text("chamber");
        election.startsOn = entry.requiredDate("starts_on");
        election.endsOn = lastDay(entry, election.startsOn);
        election.datePrecision = entry.word("date_precision", DatePrecision.DAY);
        election.calling = entry.word("calling", Calling.class);
        election.seatsTotal = entry.integer("seats_total");
        Checks.atLeast(entry, "seats_total", election.seatsTotal, 1);
        return election;
    }

    Incident incident(Entry entry, UUID id) {
        Incident incident = new Incident();
        incident.uuid = id;
        incident.title = entry.required("title");
        incident.type = entry.requiredWord("type", IncidentType.class);
        incident.countryId = country(entry);
        incident.startsOn = entry.requiredDate("starts_on");
        incident.endsOn = lastDay(entry, incident.startsOn);
        incident.datePrecision = entry.word("date_precision", DatePrecision.DAY);
        incident.placeId = keys.id(entry, "place", KeyedKind.PLACE);
        incident.placePrecision = entry.word("place_precision", PlacePrecision.class);
        Checks.placeForPrecision(entry);
        return incident;
    }

    private UUID country(Entry entry) {
        entry.required("country");
        return Checks.country(entry, countries);
    }

    private static LocalDate lastDay(Entry entry, LocalDate first) {
        LocalDate last = entry.date("ends_on");
        Checks.inOrder(entry, "starts_on", first, "ends_on", last);
        return last == null ? first : last;
    }
}
