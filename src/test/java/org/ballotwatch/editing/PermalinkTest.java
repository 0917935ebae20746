package org.ballotwatch.editing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.ballotwatch.database.Sql;
import org.ballotwatch.graphql.GraphQLClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * With both clocks in the past an answer is the same for ever, byte for byte, so that caches may keep it without asking
 * again. More of them: {@code -Dpermalinks=N}; others: {@code -Dpermalinks.seed=N}; more edits meanwhile:
 * {@code -Dpermalinks.edits=N}.
 */
@QuarkusTest
class PermalinkTest {
    private static final int COUNT = Integer.getInteger("permalinks", 80);
    private static final int EDITS = Integer.getInteger("permalinks.edits", 40);
    private static final int BATCH = 500;

    /** Requests at once: enough to keep two processors busy, and few for the service. */
    private static final int READERS = 4;

    private static final long SEED = Long.getLong("permalinks.seed", 20211107);

    private static final String REPORTS =
            "reports { id asWritten rank rankReason withdrawnOn reportStatus recordedBy retiredAt"
                    + " attributedTo source { publisher kind reliability retractedOn } supersededBy { id } }";

    private static final List<String> EVENT = List.of(
            "title startsOn endsOn",
            "externalIds { scheme value }",
            "version",
            "history { at by why action }",
            "country { id name slug }",
            "accounts { startsOn asWritten source { publisher } dataset { version licence } }",
            "sources { publisher title }",
            "figures { measure best low high disagreement voices " + REPORTS + " }",
            "evidence { field value disagreement voices rules }",
            "statements { summary } utterances { summary label }",
            "disputes { title status filers { filerWords } }",
            "codings { variable value }",
            "changeDays { day topics changes { field before after } }",
            "series(of: [SEATS, VOTES, VOTE_SHARE, FIGURES]) { field points { day best low high } }",
            "knowledgeDiff(from: \"2021-10-11\", to: \"2021-12-01\") { field before after reports { id } }",
            "findings { rule explanation }");

    private static final List<String> ELECTION = List.of(
            "results { contestant { name } seats { best low high } votes { best } stage disagreement voices " + REPORTS
                    + " previous { seats { best } } change comparison }",
            "winners { contestant { name } derived }",
            "assessments { verdict source { publisher } }",
            "incidents(first: 20) { totalCount nodes { confidence criteria timings incident { title } } }",
            "status statuses { status on } phases { phase }",
            "previous { title } next { title }");

    private static final List<String> INCIDENT = List.of(
            "participants { role label attribution voices disagreement actor { name } " + REPORTS + " }",
            "responsibility { state explanation }",
            "place { name } placePrecision",
            "elections { confidence purpose criteria timings election { title } }",
            "casualties { killed { best } injured { best } }",
            "related { relation } relatedBy { relation }");

    @Inject
    EditorAtWork editor;

    @Inject
    Traces traces;

    @Inject
    Sql sql;

    private final String own = UUID.randomUUID().toString();

    @AfterEach
    void leaveNoTraces() {
        traces.wipe();
    }

    @Test
    void further_edits_and_mergers_leave_them_as_they_were() {
        String incident = made("recordIncident", EditorAtWork.incident(""));
        String twin = made("recordIncident", EditorAtWork.incident(""));
        String alice = made("recordPerson", "{name: \"Alice " + own + "\"}");
        String alicia = made("recordPerson", "{name: \"Alicia " + own + "\"}");
        String herald = source("Herald");
        String courier = source("Courier");
        String election = GraphQLClient.data("{ elections(first: 1) { nodes { id } } }", Map.of())
                .at("/elections/nodes/0/id")
                .asText();
        String ten = figure(incident, herald, 10);
        String two = figure(incident, courier, 2);
        String three = figure(twin, herald, 3);
        for (String one : List.of(alice, alicia)) {
            editor.made(
                    "reportParticipation",
                    "{incident: \"%s\", actor: \"%s\", role: PERPETRATOR, attribution: SUSPECTED, source: \"%s\"}"
                            .formatted(incident, one, herald));
        }

        List<String> links = links(sql.moment());
        List<String> before = answers(links);
        assertThat(before.stream().filter(text -> text.length() > 500).count()).isGreaterThan(COUNT / 4);

        correct("Incident", incident, "title: \"Another title\", startsOn: \"2021-11-07\"");
        correct("Source", courier, "retractedOn: \"2021-11-20\"");
        correct("Person", alice, "name: \"Alice Orme\"");
        editor.made("rankReport", "{id: \"" + two + "\", rank: PREFERRED, reason: \"Nearer\"}");
        editor.made("withdrawReport", "{id: \"" + ten + "\", on: \"2021-11-15\"}");
        editor.made("retireReport", "{id: \"" + three + "\", reason: \"Misread\"}");
        figure(election, herald, 7);
        figure(incident, source("Post"), 12);
        editMuch(herald);
        merge(alice, alicia);
        merge(courier, herald);
        merge(twin, incident);

        List<String> after = answers(links);
        for (int i = 0; i < links.size(); i++) {
            assertThat(after.get(i)).as(links.get(i)).isEqualTo(before.get(i));
        }
    }

    /** Makes edits of the events that links show, and of the lists in which they are, as they would have been then. */
    private void editMuch(String source) {
        Random random = new Random(SEED + 1);
        JsonNode all = events();
        List<String> elections = ids(all.at("/elections/nodes"));
        List<String> incidents = ids(all.at("/incidents/nodes"));
        for (int done = 0; done < EDITS; done += BATCH) {
            List<Map<String, ?>> edits = IntStream.range(done, Math.min(EDITS, done + BATCH))
                    .<Map<String, ?>>mapToObj(i -> edit(i, source, any(random, i % 4 == 1 ? elections : incidents)))
                    .toList();
            assertThat(editor.batch(edits).path("userErrors")).isEmpty();
        }
    }

    private Map<String, ?> edit(int i, String source, String event) {
        String day = "2021-11-0" + (1 + i % 9);
        return switch (i % 4) {
            case 0 ->
                Map.of(
                        "recordIncident",
                        Map.of(
                                "title",
                                "March " + i + " " + own,
                                "type",
                                "PEACEFUL_PROTEST",
                                "country",
                                "IQ",
                                "startsOn",
                                day));
            case 1 -> Map.of("reportFigure", figure(event, source, "VOTES_CAST", 1_000 + i));
            case 2 -> Map.of("reportFigure", figure(event, source, "KILLED", 1 + i));
            default ->
                Map.of(
                        "reportAccount",
                        Map.of(
                                "event", event,
                                "source", source,
                                "startsOn", day,
                                "asWritten", String.valueOf(i),
                                "note", own));
        };
    }

    private Map<String, ?> figure(String event, String source, String measure, int best) {
        return Map.of("event", event, "source", source, "measure", measure, "best", best, "note", own);
    }

    private static JsonNode events() {
        return GraphQLClient.data(
                "{ elections(first: 100) { nodes { id } } incidents(first: 100, filter: {country: \"IQ\"}) { nodes { id } } }",
                Map.of());
    }

    private static List<String> links(String moment) {
        Random random = new Random(SEED);
        JsonNode all = events();
        List<String> elections = ids(all.at("/elections/nodes"));
        List<String> incidents = ids(all.at("/incidents/nodes"));
        return IntStream.range(0, COUNT)
                .mapToObj(i -> {
                    LocalDate day = LocalDate.of(2021, 10, 1).plusDays(random.nextInt(120));
                    String clocks = "asOf: \"%s\", recordedAsOf: \"%s\"".formatted(day, moment);
                    boolean election = i % 2 == 0;
                    String fields = some(random, EVENT) + " " + some(random, election ? ELECTION : INCIDENT);
                    return switch (i % 8) {
                        case 6 -> "{ elections(first: 5, %s) { totalCount nodes { %s } } }".formatted(clocks, fields);
                        case 7 ->
                            "{ incidents(first: 5, orderBy: LATEST_FIRST, %s) { totalCount nodes { %s } } }"
                                    .formatted(clocks, fields);
                        default ->
                            "{ %s(id: \"%s\", %s) { %s } }"
                                    .formatted(
                                            election ? "election" : "incident",
                                            election ? any(random, elections) : any(random, incidents),
                                            clocks,
                                            fields);
                    };
                })
                .toList();
    }

    private static String some(Random random, List<String> fields) {
        List<String> shuffled = new ArrayList<>(fields);
        Collections.shuffle(shuffled, random);
        return shuffled.stream().limit(3).collect(Collectors.joining(" "));
    }

    private static String any(Random random, List<String> ids) {
        return ids.get(random.nextInt(ids.size()));
    }

    private static List<String> ids(JsonNode nodes) {
        return StreamSupport.stream(nodes.spliterator(), false)
                .map(node -> node.get("id").asText())
                .toList();
    }

    /** Asks several at once, and returns the answers in the order of the links. */
    private static List<String> answers(List<String> links) {
        ExecutorService readers = Executors.newFixedThreadPool(READERS);
        try {
            List<CompletableFuture<String>> answers = links.stream()
                    .map(link -> CompletableFuture.supplyAsync(() -> answer(link), readers))
                    .toList();
            return answers.stream().map(CompletableFuture::join).toList();
        } finally {
            readers.shutdownNow();
        }
    }

    private static String answer(String query) {
        String text = GraphQLClient.send(
                        GraphQLClient.post(GraphQLClient.body(query, Map.of()), GraphQLClient.JSON_TYPE))
                .body();
        assertThat(text).doesNotContain("\"errors\"");
        return text;
    }

    private void merge(String record, String into) {
        editor.made("mergeRecords", "{id: \"%s\", into: \"%s\"}".formatted(record, into));
    }

    private void correct(String kind, String id, String set) {
        String version = GraphQLClient.data("{ node(id: \"" + id + "\") { ... on Record { version } } }", Map.of())
                .at("/node/version")
                .asText();
        editor.made("correct" + kind, "{id: \"%s\", version: \"%s\", set: {%s}}".formatted(id, version, set));
    }

    private String made(String mutation, String input) {
        return editor.made(mutation, input).at("/record/id").asText();
    }

    private String source(String publisher) {
        return made(
                "recordSource",
                "{publisher: \"%s %s\", kind: NATIONAL_MEDIA, publishedOn: \"2021-11-08\"}".formatted(publisher, own));
    }

    private String figure(String event, String source, int number) {
        return editor.made(
                        "reportFigure",
                        "{event: \"%s\", source: \"%s\", measure: %s, best: %d, note: \"%s\"}"
                                .formatted(event, source, number == 7 ? "VOTES_CAST" : "KILLED", number, own))
                .at("/report/id")
                .asText();
    }
}
