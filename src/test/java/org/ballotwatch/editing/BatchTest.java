package org.ballotwatch.editing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.graphql.GraphQLClient;
import org.ballotwatch.graphql.RefusedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Edits that are made together or not at all. */
@QuarkusTest
class BatchTest {
    @Inject
    EditorAtWork editor;

    @Inject
    Traces traces;

    private final String own = UUID.randomUUID().toString();

    @AfterEach
    void leaveNoTraces() {
        traces.wipe();
    }

    @Test
    void edits_of_a_batch_refer_to_each_others_records_by_key() {
        JsonNode batch = editor.batch("", """
                {recordIncident: %s}
                {recordSource: {key: "%2$s-source", publisher: "Harbour Herald", kind: NATIONAL_MEDIA, publishedOn: "2021-11-09"}}
                {reportFigure: {event: "%2$s", source: "%2$s-source", measure: INJURED, best: 5}}
                """.formatted(EditorAtWork.incident("key: \"" + own + "\""), own));
        assertThat(batch.path("userErrors")).as("%s", batch).isEmpty();
        assertThat(batch.path("nodes")).hasSize(3);
        assertThat(batch.at("/nodes/2/best").asInt()).isEqualTo(5);
        assertThat(batch.at("/nodes/2/source/publisher").asText()).isEqualTo("Harbour Herald");
    }

    @Test
    void a_batch_with_one_invalid_edit_makes_no_change_and_reports_all_faults() {
        String before = editor.counts();
        JsonNode batch = editor.batch("", """
                {recordIncident: %s}
                {reportFigure: {event: "%s", source: "nobody", measure: INJURED}}
                {retireReport: {id: "SAAA", reason: "x"}}
                """.formatted(EditorAtWork.incident("key: \"" + own + "\""), own));
        assertThat(batch.path("nodes")).isEmpty();
        assertThat(batch.path("userErrors").findValuesAsText("message").toString())
                .contains("nobody", "Give a number");
        assertThat(editor.counts()).isEqualTo(before);
    }

    @Test
    void a_dry_run_reports_faults_and_makes_no_change() {
        String before = editor.counts();
        assertThat(editor.batch("dryRun: true,", "{recordIncident: " + EditorAtWork.incident("") + "}")
                        .toString())
                .isEqualTo("{\"nodes\":[],\"userErrors\":[]}");
        assertThat(editor.batch(
                                "dryRun: true,",
                                "{recordIncident: " + EditorAtWork.incident("endsOn: \"2020-01-01\"") + "}")
                        .path("userErrors"))
                .hasSize(1);
        assertThat(editor.counts()).isEqualTo(before);
    }

    @Test
    void a_batch_has_an_edit() {
        JsonNode batch = editor.batch("", "");
        assertThat(batch.at("/userErrors/0/code").asText()).isEqualTo("INVALID_ARGUMENT");
        assertThat(batch.at("/userErrors/0/path/1").asText()).isEqualTo("edits");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                     | input.edits[1]
            {recordIncident: {}, recordPerson: {}} | input.edits[1]
            {recordPerson: null}                   | input.edits[1].recordPerson
            """)
    void each_edit_of_a_batch_has_one_field(String edit, String path) {
        JsonNode answer = GraphQLClient.ask("mutation { batch(input: {edits: [{restoreRecord: {id: \"x\"}}, " + edit
                + "]}) { userErrors { code } } }");
        RefusedRequest.with("GRAPHQL_VALIDATION_FAILED", path, answer);
    }

    @Test
    void a_value_that_no_record_can_hold_is_named_with_its_edit() {
        JsonNode batch = editor.batch(
                "",
                "{recordIncident: %s} {recordIncident: {title: \"Gate\", type: ATTACK, country: \"IQ\", startsOn: \"soon\"}}"
                        .formatted(EditorAtWork.incident("")));
        assertThat(batch.path("nodes")).isEmpty();
        assertThat(batch.path("userErrors").findValuesAsText("message"))
                .containsExactly("input.edits[1].recordIncident.startsOn is not a date: write it as 2021-11-07");
    }

    @Test
    void an_edit_without_a_field_in_a_variable_is_refused_at_its_path() {
        JsonNode answer = GraphQLClient.ask(
                "mutation($i: BatchInput!) { batch(input: $i) { userErrors { code } } }",
                Map.of("i", Map.of("edits", List.of(Map.of("recordPerson", Map.of("name", "x")), Map.of()))));
        RefusedRequest.with("GRAPHQL_VALIDATION_FAILED", "i.edits[1]", answer);
    }
}
