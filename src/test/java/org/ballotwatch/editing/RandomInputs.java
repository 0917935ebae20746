package org.ballotwatch.editing;

import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The input of a random edit: few different values, so that they collide. All records are in Nauru, which no other test
 * uses.
 */
final class RandomInputs {
    private final Random random;
    private final Map<String, List<String>> known;

    /** @param known ids by kind */
    RandomInputs(Random random, Map<String, List<String>> known) {
        this.random = random;
        this.known = known;
    }

    String one(String... values) {
        return values[random.nextInt(values.length)];
    }

    /** Returns an id, or an invalid one. */
    String any(String kind) {
        List<String> ids = known.getOrDefault(kind, List.of("none"));
        return ids.get(random.nextInt(ids.size()));
    }

    private String text(String name, String... values) {
        return name + ": \"" + one(values) + "\"";
    }

    private String reference(String name, String kind) {
        return name + ": \"" + any(kind) + "\"";
    }

    private String day(String name) {
        return "%s: \"2021-%02d-%02d\"".formatted(name, 1 + random.nextInt(9), 1 + random.nextInt(28));
    }

    private String number(String name, int most) {
        return name + ": " + random.nextInt(most);
    }

    String record(String kind) {
        return switch (kind) {
            case "source" ->
                text("publisher", "Replay Herald", "Replay Times")
                        + ", kind: NATIONAL_MEDIA, retrievedOn: \"2022-01-01\", "
                        + text("title", "Replay two", "Replay three");
            case "place" -> "country: \"NR\", kind: CITY, " + text("name", "Replay Harbour", "Replay Town");
            case "person" -> text("name", "Replay Person", "Replay Somebody");
            case "party" -> "country: \"NR\", kind: PARTY, " + text("name", "Replay Party", "Replay List");
            case "organization" -> "country: \"NR\", kind: MEDIA, " + text("name", "Replay Council", "Replay Office");
            case "election" ->
                "country: \"NR\", type: PARLIAMENTARY, seatsTotal: 19, " + day("startsOn") + ", "
                        + text("title", "Replay vote", "Replay ballot");
            case "incident" ->
                "country: \"NR\", type: ATTACK, " + day("startsOn") + ", "
                        + text("title", "Rally at the harbour", "Replay riot");
            default ->
                reference("election", "election") + ", type: APPEAL, " + text("title", "Replay appeal", "Replay suit");
        };
    }

    String change(String kind) {
        return switch (kind) {
            case "source" ->
                one(reference("derivedFrom", "source"), "derivedFrom: null", number("reliability", 5), record(kind));
            case "place" ->
                one("latitude: -0.5, longitude: 166.9", "kind: SITE", reference("parent", "place"), record(kind));
            case "person" ->
                one("bornOn: \"1970-01-01\"", "bornOn: null", text("givenName", "Ann", "Bo"), record(kind));
            case "party" -> one("kind: ALLIANCE", "foundedOn: \"1990-01-01\"", record(kind));
            case "organization" -> one("kind: ELECTION_AUTHORITY", "kind: COURT", record(kind));
            case "election" ->
                one(day("startsOn"), "calling: SNAP", "seatsTotal: null", number("seatsTotal", 40), record(kind));
            case "incident" ->
                one(
                        day("startsOn"),
                        day("endsOn"),
                        reference("place", "place"),
                        "place: null, placePrecision: null",
                        "country: \"TV\"",
                        "country: \"NR\"",
                        "type: BOMBING",
                        record(kind));
            default ->
                one(
                        reference("filedBy", "party"),
                        reference("incident", "incident"),
                        reference("before", "organization"),
                        record(kind));
        };
    }

    String report(String field) {
        return reference("source", "source") + ", "
                + one(day("knownSince"), text("note", "Noted"), reference("attributedTo", "organization")) + ", "
                + fact(field);
    }

    private String fact(String field) {
        String event = one(any("incident"), any("election"));
        return switch (field) {
            case "reportAccount" -> "event: \"" + event + "\", " + day("startsOn") + ", " + reference("place", "place");
            case "reportResult" ->
                reference("election", "election") + ", " + reference("party", "party") + ", " + number("best", 20)
                        + ", stage: "
                        + one("UNOFFICIAL_PARTIAL", "UNOFFICIAL_COMPLETE", "RECOUNT", "CERTIFIED", "RATIFIED");
            case "reportFigure" ->
                "event: \"" + event + "\", measure: " + one("KILLED", "INJURED", "APPEALS_UPHELD") + ", "
                        + number("best", 6) + ", " + text("asWritten", "three dead", "12 hurt");
            case "reportParticipation" ->
                reference("incident", "incident") + ", " + reference("actor", one("person", "party", "organization"))
                        + ", role: " + one("PERPETRATOR", "TARGET", "ORGANIZER");
            case "reportIncidentLink" ->
                reference("incident", "incident") + ", " + reference("other", "incident") + ", relation: REACTION_TO";
            case "reportElectionLink" ->
                reference("incident", "incident") + ", " + reference("election", "election")
                        + ", confidence: PROBABLE, criteria: [STATED_BY_SOURCE]";
            case "reportTenure" ->
                reference("person", "person") + ", " + reference("organization", "organization") + ", "
                        + text("role", "President", "Clerk") + ", " + day("since");
            case "reportPartyRelation" ->
                reference("party", "party") + ", " + reference("other", "party") + ", relation: "
                        + one("MEMBER_OF", "SUCCESSOR", "MERGER");
            case "reportDisputeStep" ->
                reference("dispute", "dispute") + ", status: " + one("FILED", "HEARING", "DISMISSED") + ", "
                        + day("takenOn");
            case "reportDisputeFiler" ->
                reference("dispute", "dispute") + ", " + reference("filer", one("person", "party")) + ", "
                        + day("filedOn");
            case "reportDisputeSubject" -> reference("dispute", "dispute") + ", subject: \"" + event + "\"";
            case "reportAssessment" ->
                reference("election", "election") + ", " + reference("assessor", "organization") + ", aspect: "
                        + one("WHOLE_PROCESS", "VOTING") + ", verdict: " + one("ACCEPTABLE", "DEFICIENT") + ", "
                        + text("statementWords", "well run", "fell short");
            case "reportCoding" ->
                "subject: \"" + one(event, any("dispute"), any("party"), any("place"))
                        + "\", scheme: \"deco\", variable: \"electoral_type\", " + text("value", "1", "2");
            default ->
                "subject: \"" + one(event, any("dispute")) + "\", " + reference("speaker", one("person", "party"))
                        + ", kind: DEMAND, " + text("summary", "Demanded a recount", "Asked for calm");
        };
    }
}
