package org.ballotwatch.dataset.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.ballotwatch.database.Sql;
import org.ballotwatch.graphql.GraphQLClient;
import org.ballotwatch.graphql.SqlStatements;
import org.ballotwatch.graphql.node.GlobalId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The history of a casebook that is loaded, corrected and loaded again. */
@QuarkusTest
class CasebookRevisionTest {
    private static final Instant FIRST = Instant.parse("2024-01-01T10:00:01Z");
    private static final Instant SECOND = Instant.parse("2024-02-01T10:00:01Z");
    private static final String SECOND_VERSION = "name=revision\ntitle=Invented\nversion=2\n";
    private static final String HISTORY = "history { at by why action changes { field before after } }";

    @Inject
    Loading loading;

    @Inject
    Sql sql;

    @Inject
    SqlStatements statements;

    @TempDir
    Path folder;

    private CasebookFolder book;

    @BeforeEach
    void load_the_casebook() {
        book = CasebookFolder.example(folder, "revision", "RV-", "FO");
        loading.load(book, FIRST);
        book.with("casebook.properties", SECOND_VERSION);
    }

    @AfterEach
    void remove_the_casebook() {
        loading.takeOut("revision", "RV-");
    }

    @Test
    void a_corrected_record_shows_its_former_values() {
        book.set("incidents.csv", 2, "title", "Sit-in at the counting hall")
                .set("incidents.csv", 2, "type", "SIT_IN")
                .set("incidents.csv", 2, "ends_on", "2023-05-10")
                .set("incidents.csv", 2, "place", "RV-harbour")
                .set("incidents.csv", 2, "place_precision", "");
        loading.load(book, SECOND);

        JsonNode incident = incident(HISTORY + " place { id }");
        assertThat(lines(incident))
                .containsExactly(
                        "2024-02-01T10:00:01Z CORRECTED by casebook revision: Version 2 of the casebook",
                        "endsOn 2023-05-08 -> 2023-05-10",
                        "place " + placeId("RV-counting-hall") + " -> "
                                + incident.at("/place/id").textValue(),
                        "placePrecision EXACT -> null",
                        "title Blockade of the counting hall -> Sit-in at the counting hall",
                        "type ROAD_BLOCKADE -> SIT_IN",
                        "2024-01-01T10:00:01Z CREATED by casebook revision: Version 1 of the casebook");
    }

    @Test
    void later_names_and_external_ids_are_changes_of_their_record() {
        book.set("names.csv", 2, "kind", "SHORT")
                .add("names.csv", "actor", "RV-tide", "name", "Tide", "kind", "SHORT", "language", "en")
                .with("external_ids.csv", "record,scheme,value\nRV-tide,deco,RV-1\n");
        loading.load(book, SECOND);

        assertThat(lines(asked("party(externalId: {scheme: \"casebook\", value: \"RV-tide\"}) { " + HISTORY + " }")))
                .contains(
                        "names TP, ABBREVIATION, en -> TP, SHORT, en",
                        "names null -> Tide, SHORT, en",
                        "externalIds null -> deco:RV-1")
                .hasSize(7);
    }

    @Test
    void later_changes_are_not_visible_as_of_an_earlier_time() {
        loading.load(book.set("incidents.csv", 2, "title", "Sit-in"), SECOND);

        assertThat(lines(incident(HISTORY.replace("history", "history(recordedAsOf: \"2024-02-01T10:00:00Z\")"))))
                .containsExactly("2024-01-01T10:00:01Z CREATED by casebook revision: Version 1 of the casebook");
        assertThat(asked("incident(externalId: {scheme: \"casebook\", value: \"RV-2023-05-08-blockade\"},"
                                + " recordedAsOf: \"2023-12-31T00:00:00Z\") { " + HISTORY + " }")
                        .isNull())
                .isTrue();
    }

    @Test
    void a_retired_report_shows_its_history_and_its_successor() {
        String old = sql.value("select id from result_report where origin = 'casebook:revision' and best = 5");
        loading.load(
                book.set("results.csv", 2, "low", "6")
                        .set("results.csv", 2, "best", "6")
                        .set("results.csv", 2, "high", "6"),
                SECOND);

        JsonNode report = report('Q', old, HISTORY + " supersededBy { id ... on ResultReport { seats { best } } } ");
        assertThat(lines(report))
                .containsExactly(
                        "2024-02-01T10:00:01Z SUPERSEDED by casebook revision: The casebook no longer contains this as of version 2",
                        "supersededBy null -> " + report.at("/supersededBy/id").textValue(),
                        "2024-01-01T10:00:01Z CREATED by casebook revision: Version 1 of the casebook");
        assertThat(report.at("/supersededBy/seats/best").intValue()).isEqualTo(6);
    }

    @Test
    void a_later_supersession_is_not_visible_as_of_an_earlier_time() {
        loading.load(book.set("results.csv", 2, "low", "4"), SECOND);

        JsonNode election = asked("election(externalId: {scheme: \"casebook\", value: \"RV-2023-05-07\"},"
                + " recordedAsOf: \"2024-01-15T00:00:00Z\") {"
                + " results { reports { retiredAt supersededBy { id } history { action } } } }");
        assertThat(election.findValues("supersededBy")).hasSize(3).allMatch(JsonNode::isNull);
        assertThat(election.findValuesAsText("action")).containsOnly("CREATED");
    }

    @Test
    void a_removed_report_has_no_successor() {
        String old = sql.value("select id from figure_report where origin = 'casebook:revision' and low = 201");
        loading.load(book.remove("figures.csv", 3), SECOND);

        JsonNode report = report('F', old, HISTORY + " supersededBy { id }");
        assertThat(lines(report).get(0)).startsWith("2024-02-01T10:00:01Z RETIRED by casebook revision");
        assertThat(report.get("supersededBy").isNull()).isTrue();
    }

    @Test
    void a_faulty_version_leaves_no_history() {
        String before = sql.value("select count(*) from revision");
        book.set("incidents.csv", 2, "title", "Sit-in").set("figures.csv", 2, "low", "many");

        assertThat(loading.problems(book)).hasSize(1);
        assertThat(sql.value("select count(*) from revision")).isEqualTo(before);
    }

    @Test
    void an_equal_version_revises_nothing() {
        String before = sql.value("select count(*) from revision");
        loading.load(book, SECOND);

        assertThat(sql.value("select count(*) from revision")).isEqualTo(before);
    }

    @Test
    void many_histories_cost_as_many_statements_as_one() {
        List<String> ids = sql.column("select id from result_report where origin = 'casebook:revision'").stream()
                .map(id -> GlobalId.encode('Q', UUID.fromString(id)))
                .toList();
        List<String> one = sent(ids.subList(0, 1));

        assertThat(sent(ids)).isEqualTo(one).hasSize(2);
    }

    private List<String> sent(List<String> ids) {
        statements.forget();
        GraphQLClient.data(
                "query($ids: [ID!]!) { nodes(ids: $ids) { ... on Report { " + HISTORY + " } } }", Map.of("ids", ids));
        return statements.seen();
    }

    private static JsonNode incident(String fields) {
        return asked(
                "incident(externalId: {scheme: \"casebook\", value: \"RV-2023-05-08-blockade\"}) { " + fields + " }");
    }

    private static JsonNode report(char kind, String uuid, String fields) {
        String id = GlobalId.encode(kind, UUID.fromString(uuid));
        return asked("node(id: \"" + id + "\") { ... on Report { " + fields + " } }");
    }

    private static JsonNode asked(String root) {
        return GraphQLClient.data("{ " + root + " }", Map.of()).elements().next();
    }

    private String placeId(String key) {
        return GlobalId.encode(
                'L',
                UUID.fromString(
                        sql.value("select place_id from external_id where scheme = 'casebook' and value = ?", key)));
    }

    /** A line for each revision, and one for each of its changes beneath. */
    private static List<String> lines(JsonNode node) {
        return stream(node.get("history"))
                .flatMap(revision -> Stream.concat(
                        Stream.of(revision.get("at").textValue() + " "
                                + revision.get("action").textValue() + " by "
                                + revision.get("by").textValue() + ": "
                                + revision.get("why").textValue()),
                        stream(revision.get("changes")).map(CasebookRevisionTest::line)))
                .toList();
    }

    private static String line(JsonNode change) {
        return change.get("field").textValue() + " " + change.get("before").textValue() + " -> "
                + change.get("after").textValue();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
