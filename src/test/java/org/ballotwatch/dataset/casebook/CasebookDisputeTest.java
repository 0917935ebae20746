package org.ballotwatch.dataset.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Disputes and statements of a casebook under both clocks. */
@QuarkusTest
class CasebookDisputeTest {
    private static final Instant FIRST = Instant.parse("2024-01-01T10:00:00Z");
    private static final Instant SECOND = Instant.parse("2024-02-01T10:00:00Z");
    private static final String VOTE = "externalId: {scheme: \"casebook\", value: \"DI-2023-05-07\"}";
    private static final String RECOUNT = "externalId: {scheme: \"casebook\", value: \"DI-2023-05-recount\"}";
    private static final String BLOCKADE = "externalId: {scheme: \"casebook\", value: \"DI-2023-05-08-blockade\"}";

    @Inject
    Loading loading;

    @TempDir
    Path folder;

    private CasebookFolder book;

    @BeforeEach
    void load_the_casebook() {
        book = CasebookFolder.example(folder, "disputes", "DI-", "GL");
        loading.load(book, FIRST);
        book.with("casebook.properties", "name=disputes\ntitle=Invented\nversion=2\n");
    }

    @AfterEach
    void remove_the_casebook() {
        loading.takeOut("disputes", "DI-");
    }

    @Test
    void a_dispute_is_listed_from_the_day_its_first_step_was_public() {
        String query = "{ election(%s, asOf: \"%s\") { disputes { status } } }";
        assertThat(ask(query.formatted(VOTE, "2023-05-07")).getList("data.election.disputes"))
                .isEmpty();
        assertThat(ask(query.formatted(VOTE, "2023-05-08")).getList("data.election.disputes.status"))
                .containsExactly("FILED");
        assertThat(ask(query.formatted(VOTE, "2023-05-09")).getList("data.election.disputes.status"))
                .containsExactly("DISMISSED");
    }

    @Test
    void a_dispute_requested_by_id_has_no_status_before_its_first_step() {
        JsonPath answer = ask("{ dispute(" + RECOUNT + ", asOf: \"2023-05-07\") { title status steps { status } } }");
        assertThat(answer.getString("data.dispute.title")).isEqualTo("The Tide Party asks for a recount");
        assertThat(answer.getString("data.dispute.status")).isNull();
        assertThat(answer.getList("data.dispute.steps")).isEmpty();
    }

    @Test
    void a_removed_step_stays_visible_as_of_an_earlier_time() {
        loading.load(book.remove("dispute_steps.csv", 3), SECOND);

        String query = "{ dispute(%s, recordedAsOf: \"%s\") { status steps { status retiredAt } } }";
        JsonPath before = ask(query.formatted(RECOUNT, "2024-01-15T00:00:00Z"));
        assertThat(before.getString("data.dispute.status")).isEqualTo("DISMISSED");
        assertThat(before.getList("data.dispute.steps.retiredAt")).containsExactly(null, null);
        JsonPath after = ask(query.formatted(RECOUNT, "2024-02-15T00:00:00Z"));
        assertThat(after.getString("data.dispute.status")).isEqualTo("FILED");
        assertThat(after.getList("data.dispute.steps.status")).containsExactly("FILED");
    }

    @Test
    void a_corrected_statement_is_a_new_one_and_both_clocks_distinguish_them() {
        loading.load(book.set("statements.csv", 2, "label", "a fair").remove("statements.csv", 3), SECOND);

        String query = "{ incident(%s, %s) { statements { label } } }";
        assertThat(labels(query.formatted(BLOCKADE, "recordedAsOf: \"2024-01-15T00:00:00Z\"")))
                .containsExactly("a picnic", "a picnic");
        assertThat(labels(query.formatted(BLOCKADE, "recordedAsOf: \"2024-02-15T00:00:00Z\"")))
                .containsExactly("a fair");
        assertThat(labels(query.formatted(BLOCKADE, "asOf: \"2023-05-08\""))).containsExactly("a fair");
        assertThat(labels(query.formatted(BLOCKADE, "asOf: \"2023-05-07\""))).isEmpty();
    }

    @Test
    void a_statement_about_a_dispute_and_the_dispute_refer_to_each_other() {
        loading.load(
                book.add(
                        "statements.csv",
                        "subject",
                        "DI-2023-05-recount",
                        "speaker_words",
                        "the town clerk",
                        "kind",
                        "SUPPORT",
                        "summary",
                        "Supports a recount",
                        "source",
                        "DI-courier"),
                SECOND);

        JsonPath answer = ask("{ dispute(" + RECOUNT + ") { statements { speaker { name } speakerWords subject {"
                + " __typename ... on Dispute { title } } } } }");
        assertThat(answer.getList("data.dispute.statements")).hasSize(1);
        assertThat(answer.getString("data.dispute.statements[0].speakerWords")).isEqualTo("the town clerk");
        assertThat(answer.getString("data.dispute.statements[0].speaker")).isNull();
        assertThat(answer.getString("data.dispute.statements[0].subject.title"))
                .isEqualTo("The Tide Party asks for a recount");
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "2023-02-29", "2023-05-08T00:00:00Z", "+999999999-12-31"})
    void an_invalid_day_is_refused_and_the_rest_of_the_dispute_remains(String day) {
        JsonPath answer = ask("{ dispute(" + RECOUNT + ") { type status(on: \"" + day + "\") } }");
        assertThat(answer.getString("data.dispute.type")).isEqualTo("RECOUNT_REQUEST");
        assertThat(answer.getString("data.dispute.status")).isNull();
        assertThat(answer.getMap("errors[0].extensions"))
                .isEqualTo(Map.of("code", "INVALID_ARGUMENT", "argument", "on", "field", "Dispute.status"));
    }

    private static List<String> labels(String query) {
        return ask(query).getList("data.incident.statements.label");
    }

    private static JsonPath ask(String query) {
        return RestAssured.given()
                .contentType("application/json")
                .body(Map.of("query", query))
                .post("/graphql")
                .jsonPath();
    }
}
