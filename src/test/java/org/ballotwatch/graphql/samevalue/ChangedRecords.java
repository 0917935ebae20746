package org.ballotwatch.graphql.samevalue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.ballotwatch.editing.EditorAtWork;

/** Records that were corrected, merged and reported on, so that different moments have different answers. */
final class ChangedRecords {
    private static final String SOURCE = "source: \"IQ-2021-SEEDA\"";

    private final EditorAtWork editor;
    private final String own = UUID.randomUUID().toString();
    private final Set<String> ids = new TreeSet<>();
    private final List<String> moments = new ArrayList<>();
    private final List<String> disputes = new ArrayList<>();
    private final String election;
    private final String incident;

    ChangedRecords(EditorAtWork editor) {
        this.editor = editor;
        String party = record("party", "{name: \"Harbour List\", kind: PARTY, country: \"IQ\", key: \"" + own + "\"}");
        String other =
                record("party", "{name: \"Harbour Union\", kind: PARTY, country: \"IQ\", foundedOn: \"2001-02-03\"}");
        String former =
                record("party", "{name: \"Harbour Lists\", kind: PARTY, country: \"IQ\", foundedOn: \"2002-02-03\"}");
        election = record(
                "election",
                "{title: \"Harbour vote\", type: LOCAL, country: \"IQ\", startsOn: \"2021-11-20\", endsOn: \"2021-11-20\","
                        + " seatsTotal: 30}");
        incident = record("incident", EditorAtWork.incident(""));
        String echo = record("incident", EditorAtWork.incident("endsOn: \"2021-11-09\""));
        String seats = report(
                "result",
                "election: \"%s\", party: \"%s\", stage: UNOFFICIAL_PARTIAL, best: 7".formatted(election, party));
        String elected = "election: \"%s\", party: \"%s\", stage: CERTIFIED, votes: 60, voteShare: 60, elected: true"
                .formatted(election, other);
        report("result", elected);
        report("result", elected + ", attributedTo: \"" + other + "\"");
        String killed = report(
                "figure", "event: \"%s\", measure: KILLED, best: 2, note: \"as first told\"".formatted(incident));
        report(
                "electionLink",
                "incident: \"%s\", election: \"%s\", criteria: [EDITOR_JUDGEMENT], confidence: PROBABLE, note: \"the hall was a polling station\""
                        .formatted(incident, election));
        String part =
                report("participation", "incident: \"%s\", actor: \"%s\", role: TARGET".formatted(incident, party));
        report("incidentLink", "incident: \"%s\", other: \"%s\", relation: FOLLOWED".formatted(echo, incident));
        report("partyRelation", "party: \"%s\", other: \"%s\", relation: MEMBER_OF".formatted(party, other));
        String assessed = report(
                "assessment",
                "election: \"%s\", assessor: \"%s\", aspect: VOTING, verdict: ACCEPTABLE, statementWords: \"orderly\""
                        .formatted(election, party));
        report("coding", "subject: \"%s\", scheme: \"deco\", variable: \"type\", value: \"1\"".formatted(party));
        moment();
        correct(
                "incident",
                incident,
                "{title: \"Rally at the old harbour\", startsOn: \"2021-11-07\", endsOn: \"2021-11-08\"}");
        correct(
                "election",
                election,
                "{title: \"Harbour election\", startsOn: \"2021-11-22\", endsOn: \"2021-11-23\", seatsTotal: 31}");
        correct("party", party, "{name: \"Harbour Alliance\", kind: ALLIANCE}");
        report(
                "result",
                "election: \"%s\", party: \"%s\", stage: UNOFFICIAL_PARTIAL, best: 8, supersedes: \"%s\""
                        .formatted(election, party, seats));
        report("figure", "event: \"%s\", measure: KILLED, best: 3".formatted(incident));
        report(
                "assessment",
                "election: \"%s\", assessor: \"%s\", aspect: VOTING, verdict: DEFICIENT, statementWords: \"crowded\","
                                .formatted(election, party)
                        + " supersedes: \"%s\"".formatted(assessed));
        moment();
        editor.made("rankReport", "{id: \"%s\", rank: DEPRECATED, reason: \"overtaken\"}".formatted(killed));
        editor.made("retireReport", "{id: \"%s\", reason: \"misread\"}".formatted(part));
        editor.made("mergeRecords", "{id: \"%s\", into: \"%s\", why: \"one list\"}".formatted(former, other));
        for (int i = 0; i < 3; i++) {
            disputes.add(record(
                    "dispute",
                    "{title: \"Harbour recount %d\", election: \"%s\", type: %s}"
                            .formatted(i, election, i == 0 ? "COMPLAINT" : "RECOUNT_REQUEST")));
        }
        report("disputeFiler", "dispute: \"%s\", filer: \"%s\"".formatted(disputes.get(0), party));
        report("disputeSubject", "dispute: \"%s\", subject: \"%s\"".formatted(disputes.get(0), incident));
        editor.made("mergeRecords", "{id: \"%s\", into: \"%s\"}".formatted(disputes.remove(0), disputes.get(0)));
        editor.made("withdrawRecord", "{id: \"%s\", reason: HOAX, why: \"made up\"}".formatted(disputes.get(1)));
        moment();
    }

    /** Those whose values differ between the moments. */
    Set<String> ids() {
        return ids;
    }

    /** One into which another was merged, and one that was withdrawn, which no list has. */
    List<String> disputes() {
        return disputes;
    }

    /** Moments before, between and after the changes, as GraphQL writes them. */
    List<String> moments() {
        return moments;
    }

    /** Edits with the same answer each time: they have an idempotency key, or are refused. */
    List<Whole> edits(RandomQueries queries) {
        String incident = EditorAtWork.incident("");
        return List.of(
                queries.whole("Mutation", "recordIncident", Map.of("input", incident, "idempotencyKey", key())),
                queries.whole("Mutation", "recordIncident", Map.of("input", incident.replace("IQ", "QQ"))),
                queries.whole(
                        "Mutation",
                        "reportFigure",
                        Map.of(
                                "input",
                                "{%s, event: \"%s\", measure: INJURED, best: 4}".formatted(SOURCE, this.incident),
                                "idempotencyKey",
                                key())),
                queries.whole(
                        "Mutation",
                        "batch",
                        Map.of(
                                "input",
                                "{edits: [{recordIncident: %s}]}".formatted(incident),
                                "idempotencyKey",
                                key())));
    }

    /** The shortest edit by each other mutation. Most are refused, and the others have an idempotency key. */
    static List<Whole> shortest(RandomQueries queries, SchemaModel schema) {
        return schema.type("Mutation").fields().values().stream()
                .filter(mutation -> !mutation.name().endsWith("ApiKey"))
                .map(mutation -> queries.whole(
                        "Mutation",
                        mutation.name(),
                        Map.of("input", schema.smallest(mutation.arguments().get("input")), "idempotencyKey", key())))
                .toList();
    }

    /** The first notice of each kind after a cursor. */
    List<Whole> notices(RandomQueries queries, String cursor) {
        String after = "\"" + cursor + "\"";
        return List.of(
                queries.whole("Subscription", "incidentRecorded", Map.of("after", after)),
                queries.whole("Subscription", "electionChanged", Map.of("after", after, "id", "\"" + election + "\"")),
                queries.whole("Subscription", "incidentChanged", Map.of("after", after, "id", "\"" + incident + "\"")),
                queries.whole("Subscription", "resultReported", Map.of("after", after)),
                queries.whole("Subscription", "reportRetired", Map.of("after", after)),
                queries.whole("Subscription", "recordMergedOrWithdrawn", Map.of("after", after)));
    }

    private static String key() {
        return "\"" + UUID.randomUUID() + "\"";
    }

    private void moment() {
        pause();
        moments.add("\"" + Instant.now() + "\"");
        pause();
    }

    /** Ensures that changes and the moments between them are in different milliseconds. */
    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String record(String kind, String input) {
        return kept(editor.made(EditorAtWork.mutation("record", kind), input)
                .at("/record/id")
                .asText());
    }

    private String report(String kind, String fields) {
        return kept(editor.made(
                        EditorAtWork.mutation("report", kind),
                        "{" + SOURCE + ", knownSince: \"2021-11-10\", " + fields + "}")
                .at("/report/id")
                .asText());
    }

    private void correct(String kind, String id, String set) {
        editor.made(
                EditorAtWork.mutation("correct", kind),
                "{id: \"%s\", why: \"read again\", set: %s}".formatted(id, set));
    }

    private String kept(String id) {
        ids.add(id);
        return id;
    }
}
