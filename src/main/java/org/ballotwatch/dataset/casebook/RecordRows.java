package org.ballotwatch.dataset.casebook;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.actor.ActorName;
import org.ballotwatch.actor.NameKind;
import org.ballotwatch.actor.Organization;
import org.ballotwatch.actor.OrganizationKind;
import org.ballotwatch.actor.Party;
import org.ballotwatch.actor.PartyKind;
import org.ballotwatch.actor.Person;
import org.ballotwatch.dataset.casebook.Keys.Kind;
import org.ballotwatch.election.Calling;
import org.ballotwatch.election.Election;
import org.ballotwatch.election.ElectionType;
import org.ballotwatch.identity.ExternalId;
import org.ballotwatch.identity.Identified;
import org.ballotwatch.identity.Scheme;
import org.ballotwatch.incident.Incident;
import org.ballotwatch.incident.IncidentType;
import org.ballotwatch.place.Place;
import org.ballotwatch.place.PlaceKind;
import org.ballotwatch.place.PlacePrecision;
import org.ballotwatch.source.DatePrecision;
import org.ballotwatch.source.Source;
import org.ballotwatch.source.SourceKind;

/** Reads the rows that describe records. */
final class RecordRows {
    private final Keys keys;
    private final Map<String, UUID> countries;

    RecordRows(Keys keys, Map<String, UUID> countries) {
        this.keys = keys;
        this.countries = countries;
    }

    Source source(Line line, UUID id) {
        Source source = new Source();
        source.uuid = id;
        source.publisher = line.required("publisher");
        source.title = line.text("title");
        source.url = line.text("url");
        source.kind = line.requiredWord("kind", SourceKind.class);
        source.reliability = line.integer("reliability");
        source.language = line.text("language");
        source.publishedOn = line.date("published_on");
        source.retrievedOn = line.date("retrieved_on");
        source.licence = line.text("licence");
        source.attribution = line.text("attribution");
        source.derivedFromId = keys.refer(line, "derived_from", Kind.SOURCE);
        if (source.reliability != null && (source.reliability < 0 || source.reliability > 4)) {
            line.problem("reliability", "runs from 0 to 4");
        }
        language(line);
        inOrder(line, "published_on", source.publishedOn, "retrieved_on", source.retrievedOn);
        notItself(line, "derived_from", id, source.derivedFromId);
        return source;
    }

    Place place(Line line, UUID id) {
        Place place = new Place();
        place.uuid = id;
        place.name = line.required("name");
        place.kind = line.requiredWord("kind", PlaceKind.class);
        place.parentId = keys.refer(line, "parent", Kind.PLACE);
        place.countryId = country(line, true);
        place.latitude = line.decimal("latitude");
        place.longitude = line.decimal("longitude");
        if ((place.latitude == null) != (place.longitude == null)) {
            line.problem("latitude", "latitude and longitude go together");
        }
        within(line, "latitude", place.latitude, 90);
        within(line, "longitude", place.longitude, 180);
        notItself(line, "parent", id, place.parentId);
        return place;
    }

    Person person(Line line, UUID id) {
        Person person = new Person();
        person.uuid = id;
        person.name = line.required("name");
        person.givenName = line.text("given_name");
        person.familyName = line.text("family_name");
        person.bornOn = line.date("born_on");
        person.diedOn = line.date("died_on");
        inOrder(line, "born_on", person.bornOn, "died_on", person.diedOn);
        return person;
    }

    Party party(Line line, UUID id) {
        Party party = new Party();
        party.uuid = id;
        party.name = line.required("name");
        party.partyKind = line.requiredWord("kind", PartyKind.class);
        party.countryId = country(line, false);
        party.foundedOn = line.date("founded_on");
        party.dissolvedOn = line.date("dissolved_on");
        inOrder(line, "founded_on", party.foundedOn, "dissolved_on", party.dissolvedOn);
        return party;
    }

    Organization organization(Line line, UUID id) {
        Organization organization = new Organization();
        organization.uuid = id;
        organization.name = line.required("name");
        organization.organizationKind = line.requiredWord("kind", OrganizationKind.class);
        organization.countryId = country(line, false);
        return organization;
    }

    Election election(Line line, UUID id) {
        Election election = new Election();
        election.uuid = id;
        election.title = line.required("title");
        election.type = line.requiredWord("type", ElectionType.class);
        election.countryId = country(line, true);
        election.chamber = line.text("chamber");
        election.startsOn = firstDay(line);
        election.endsOn = lastDay(line, election.startsOn);
        election.datePrecision = precision(line);
        election.calling = line.word("calling", Calling.class);
        election.seatsTotal = line.integer("seats_total");
        if (election.seatsTotal != null && election.seatsTotal < 1) {
            line.problem("seats_total", "is 1 or more");
        }
        return election;
    }

    Incident incident(Line line, UUID id) {
        Incident incident = new Incident();
        incident.uuid = id;
        incident.title = line.required("title");
        incident.type = line.requiredWord("type", IncidentType.class);
        incident.countryId = country(line, true);
        incident.startsOn = firstDay(line);
        incident.endsOn = lastDay(line, incident.startsOn);
        incident.datePrecision = precision(line);
        incident.placeId = keys.refer(line, "place", Kind.PLACE);
        incident.placePrecision = line.word("place_precision", PlacePrecision.class);
        precisionNeedsPlace(line);
        return incident;
    }

    ActorName name(Line line) {
        ActorName name = new ActorName();
        name.uuid = Identified.newUuid();
        name.actorId = keys.need(line, "actor", Kind.ACTOR);
        name.name = line.required("name");
        name.kind = line.requiredWord("kind", NameKind.class);
        name.language = line.text("language");
        language(line);
        return name;
    }

    ExternalId externalId(Line line) {
        String scheme = line.required("scheme");
        if (scheme != null
                && java.util.Arrays.stream(Scheme.values())
                        .noneMatch(s -> s.text().equals(scheme))) {
            line.problem("scheme", "'" + scheme + "' is not one of " + Scheme.all());
        }
        if (Scheme.CASEBOOK.text().equals(scheme)) {
            line.problem("scheme", "keys are casebook ids already");
        }
        Keys.Key record = keys.any(line, "record");
        return record == null ? null : externalId(scheme, line.required("value"), record);
    }

    static ExternalId externalId(String scheme, String value, Keys.Key record) {
        ExternalId id = new ExternalId();
        id.uuid = Identified.newUuid();
        id.scheme = scheme;
        id.value = value;
        switch (record.kind()) {
            case SOURCE -> id.sourceId = record.uuid();
            case PLACE -> id.placeId = record.uuid();
            case ACTOR -> id.actorId = record.uuid();
            case ELECTION -> id.electionId = record.uuid();
            case INCIDENT -> id.incidentId = record.uuid();
        }
        return id;
    }

    private UUID country(Line line, boolean needed) {
        String code = needed ? line.required("country") : line.text("country");
        if (code == null) {
            return null;
        }
        if (!countries.containsKey(code)) {
            line.problem("country", "'" + code + "' is not an ISO 3166-1 alpha-2 code");
        }
        return countries.get(code);
    }

    private static LocalDate firstDay(Line line) {
        line.required("starts_on");
        return line.date("starts_on");
    }

    private static LocalDate lastDay(Line line, LocalDate first) {
        LocalDate last = line.date("ends_on");
        inOrder(line, "starts_on", first, "ends_on", last);
        return last == null ? first : last;
    }

    private static DatePrecision precision(Line line) {
        DatePrecision precision = line.word("date_precision", DatePrecision.class);
        return precision == null ? DatePrecision.DAY : precision;
    }

    static void precisionNeedsPlace(Line line) {
        if (line.text("place_precision") != null && line.text("place") == null) {
            line.problem("place_precision", "needs a place");
        }
    }

    static void inOrder(Line line, String first, LocalDate a, String second, LocalDate b) {
        if (a != null && b != null && b.isBefore(a)) {
            line.problem(second, "is before " + first);
        }
    }

    private static void language(Line line) {
        String language = line.text("language");
        if (language != null && !language.matches("[a-z]{2,3}")) {
            line.problem("language", "'" + language + "' is not an ISO 639 code such as en");
        }
    }

    private static void within(Line line, String column, Double degrees, int most) {
        if (degrees != null && !(Math.abs(degrees) <= most)) {
            line.problem(column, "is a number from -" + most + " to " + most);
        }
    }

    private static void notItself(Line line, String column, UUID id, UUID other) {
        if (id.equals(other)) {
            line.problem(column, "refers to its own row");
        }
    }
}
