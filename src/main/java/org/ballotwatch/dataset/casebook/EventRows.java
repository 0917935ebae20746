package org.ballotwatch.dataset.casebook;

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

/** Reads the rows that describe elections and incidents. */
final class EventRows {
    private final Keys keys;
    private final Map<String, UUID> countries;

    EventRows(Keys keys, Known known) {
        this.keys = keys;
        this.countries = known.countries();
    }

    Election election(Line line, UUID id) {
        Election election = new Election();
        election.uuid = id;
        election.title = line.required("title");
        election.type = line.requiredWord("type", ElectionType.class);
        election.countryId = country(line);
        election.chamber = line.text("chamber");
        election.startsOn = line.requiredDate("starts_on");
        election.endsOn = lastDay(line, election.startsOn);
        election.datePrecision = line.word("date_precision", DatePrecision.DAY);
        election.calling = line.word("calling", Calling.class);
        election.seatsTotal = line.integer("seats_total");
        Checks.atLeast(line, "seats_total", election.seatsTotal, 1);
        return election;
    }

    Incident incident(Line line, UUID id) {
        Incident incident = new Incident();
        incident.uuid = id;
        incident.title = line.required("title");
        incident.type = line.requiredWord("type", IncidentType.class);
        incident.countryId = country(line);
        incident.startsOn = line.requiredDate("starts_on");
        incident.endsOn = lastDay(line, incident.startsOn);
        incident.datePrecision = line.word("date_precision", DatePrecision.DAY);
        incident.placeId = keys.id(line, "place", Kind.PLACE);
        incident.placePrecision = line.word("place_precision", PlacePrecision.class);
        Checks.placeForPrecision(line);
        return incident;
    }

    private UUID country(Line line) {
        line.required("country");
        return Checks.country(line, countries);
    }

    private static LocalDate lastDay(Line line, LocalDate first) {
        LocalDate last = line.date("ends_on");
        Checks.inOrder(line, "starts_on", first, "ends_on", last);
        return last == null ? first : last;
    }
}
