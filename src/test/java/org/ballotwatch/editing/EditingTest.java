package org.ballotwatch.editing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ballotwatch.database.Sql;
import org.ballotwatch.graphql.GraphQLClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The edits of an editor over GraphQL. */
@QuarkusTest
class EditingTest {
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
    void a_record_that_was_recorded_is_found_by_its_id_and_by_its_key() {
        JsonNode payload = editor.made("recordIncident", EditorAtWork.incident("key: \"" + own + "\""));
        assertThat(payload.at("/record/title").asText()).isEqualTo("Rally at the harbour");
        JsonNode found = GraphQLClient.ask("{ byKey: incident(externalId: {scheme: \"casebook\", value: \"" + own
                + "\"}) { id history { action by } } byId: node(id: \""
                + payload.at("/record/id").asText() + "\") { id } }");
        assertThat(found.at("/data/byKey/id")).isEqualTo(found.at("/data/byId/id"));
        assertThat(found.at("/data/byKey/history/0/action").asText()).isEqualTo("CREATED");
        assertThat(found.at("/data/byKey/history/0/by").asText()).startsWith("test ");
    }

    @Test
    void an_incident_near_an_election_is_linked_to_it_by_its_dates() {
        JsonNode payload = editor.made("recordIncident", EditorAtWork.incident(""));
        JsonNode ties = node(payload, "Incident { elections { election { startsOn } basis { rule } } }");
        assertThat(ties.at("/elections").toString()).contains("2021-10-10").contains("within-six-months");
    }

    @Test
    void edits_take_the_id_of_any_view() {
        String incident = editor.made("recordIncident", EditorAtWork.incident(""))
                .at("/record/id")
                .asText();
        String seen = GraphQLClient.ask("{ incident(id: \"" + incident + "\", asOf: \"2021-11-09\") { id } }")
                .at("/data/incident/id")
                .asText();
        assertThat(seen).isNotEqualTo(incident);
        JsonNode report = editor.made("reportFigure", killed(seen, "best: 3")).path("report");
        JsonNode corrected = editor.made("correctIncident", "{id: \"" + seen + "\", set: {title: \"Later\"}}");
        assertThat(corrected.at("/record/id").asText()).isEqualTo(incident);
        JsonNode retired =
                editor.made("retireReport", "{id: \"" + reportSeenIn(seen) + "\", reason: \"It was counted twice.\"}");
        assertThat(retired.at("/report/id")).isEqualTo(report.path("id"));
    }

    private static String reportSeenIn(String incident) {
        return GraphQLClient.ask(
                        "{ incident(id: \"" + incident + "\") { figures(reading: CONSERVATIVE) { reports { id } } } }")
                .at("/data/incident/figures/0/reports/0/id")
                .asText();
    }

    @Test
    void a_report_counts_from_then_on() {
        String incident = editor.made("recordIncident", EditorAtWork.incident(""))
                .at("/record/id")
                .asText();
        JsonNode payload = editor.made("reportFigure", killed(incident, "best: 3, asWritten: \"three\""));
        assertThat(payload.at("/report/asWritten").asText()).isEqualTo("three");
        assertThat(payload.at("/report/knownSince").asText()).isEqualTo("2021-11-08"); // its source's
        assertThat(shown(incident)).isEqualTo("3");
    }

    @Test
    void a_retired_report_no_longer_counts_but_is_still_found() {
        String incident = editor.made("recordIncident", EditorAtWork.incident(""))
                .at("/record/id")
                .asText();
        String report = editor.made("reportFigure", killed(incident, "best: 3"))
                .at("/report/id")
                .asText();
        JsonNode payload =
                editor.made("retireReport", "{id: \"" + report + "\", reason: \"It was about another day\"}");
        assertThat(payload.at("/report/retiredReason").asText()).isEqualTo("It was about another day");
        assertThat(shown(incident)).isEmpty();
        assertThat(editor.errors("retireReport", "{id: \"" + report + "\", reason: \"again\"}"))
                .isEqualTo("NOT_FOUND [input, id]");
    }

    @Test
    void a_report_that_supersedes_another_retires_it() {
        String incident = editor.made("recordIncident", EditorAtWork.incident(""))
                .at("/record/id")
                .asText();
        String old = editor.made("reportFigure", killed(incident, "best: 3"))
                .at("/report/id")
                .asText();
        String next = editor.made("reportFigure", killed(incident, "best: 4, supersedes: \"" + old + "\""))
                .at("/report/id")
                .asText();
        JsonNode retired = GraphQLClient.ask("{ node(id: \"" + old
                        + "\") { ... on FigureReport { supersededBy { id } history { action } } } }")
                .at("/data/node");
        assertThat(retired.at("/supersededBy/id").asText()).isEqualTo(next);
        assertThat(retired.at("/history/0/action").asText()).isEqualTo("SUPERSEDED");
        assertThat(shown(incident)).isEqualTo("4");
    }

    @Test
    void a_duplicate_report_of_a_source_is_refused() {
        String incident = editor.made("recordIncident", EditorAtWork.incident(""))
                .at("/record/id")
                .asText();
        String first = editor.made("reportFigure", killed(incident, "best: 3"))
                .at("/report/id")
                .asText();
        JsonNode again = editor.asked("reportFigure", killed(incident, "best: 3, note: \"Seen twice\""));
        assertThat(again.at("/userErrors/0/code").asText()).isEqualTo("CONFLICT");
        assertThat(again.at("/userErrors/0/path").toString()).isEqualTo("[\"input\"]");
        assertThat(again.at("/userErrors/0/message").asText()).contains(first);
        JsonNode instead = editor.made(
                "reportFigure", killed(incident, "best: 3, note: \"Seen twice\", supersedes: \"" + first + "\""));
        editor.made(
                "retireReport",
                "{id: \"" + instead.at("/report/id").asText() + "\", reason: \"It was about another day\"}");
        editor.made("reportFigure", killed(incident, "best: 3"));
    }

    @Test
    void a_retired_or_superseded_report_cannot_be_edited() {
        String incident = editor.made("recordIncident", EditorAtWork.incident(""))
                .at("/record/id")
                .asText();
        String old = editor.made("reportFigure", killed(incident, "best: 3"))
                .at("/report/id")
                .asText();
        String next = editor.made("reportFigure", killed(incident, "best: 4, supersedes: \"" + old + "\""))
                .at("/report/id")
                .asText();
        String third = editor.made("reportFigure", killed(incident, "best: 5"))
                .at("/report/id")
                .asText();
        assertThat(editor.errors("rankReport", "{id: \"" + old + "\", rank: DEPRECATED, reason: \"x\"}"))
                .isEqualTo("NOT_FOUND [input, id]");
        assertThat(editor.errors(
                        "supersedeReport", "{id: \"" + old + "\", supersededBy: \"" + next + "\", reason: \"x\"}"))
                .isEqualTo("NOT_FOUND [input, id]");
        assertThat(editor.errors(
                        "supersedeReport", "{id: \"" + third + "\", supersededBy: \"" + old + "\", reason: \"x\"}"))
                .isEqualTo("NOT_FOUND [input, supersededBy]");
        assertThat(editor.errors("reportFigure", killed(incident, "best: 6, supersedes: \"" + old + "\"")))
                .isEqualTo("NOT_FOUND [input, supersedes]");
    }

    @Test
    void a_deprecated_report_decides_nothing() {
        String incident = editor.made("recordIncident", EditorAtWork.incident(""))
                .at("/record/id")
                .asText();
        String report = editor.made("reportFigure", killed(incident, "best: 9"))
                .at("/report/id")
                .asText();
        editor.made("reportFigure", killed(incident, "best: 2"));
        editor.made("rankReport", "{id: \"" + report + "\", rank: DEPRECATED, reason: \"Withdrawn by the agency\"}");
        assertThat(shown(incident)).isEqualTo("2");
        assertThat(editor.errors("rankReport", "{id: \"" + report + "\", rank: PREFERRED}"))
                .isEqualTo("INVALID_ARGUMENT [input, reason]");
    }

    @Test
    void a_correction_changes_only_the_given_fields() {
        JsonNode payload =
                editor.made("recordIncident", EditorAtWork.incident("place: \"IQ-baghdad\", placePrecision: CITY"));
        String id = payload.at("/record/id").asText();
        editor.made(
                "correctIncident",
                "{id: \"" + id + "\", why: \"The title was wrong\","
                        + " set: {title: \"Rally at the port\", placePrecision: null}}");
        JsonNode now = node(
                payload,
                "Incident { title type place { name } placePrecision history { action why changes { field before after } } }");
        assertThat(now.path("title").asText()).isEqualTo("Rally at the port");
        assertThat(now.path("type").asText()).isEqualTo("PEACEFUL_PROTEST");
        assertThat(now.at("/place/name").asText()).isEqualTo("Baghdad");
        assertThat(now.path("placePrecision").isNull()).isTrue();
        assertThat(now.at("/history/0/why").asText()).isEqualTo("The title was wrong");
        assertThat(now.at("/history/0/changes").toString()).contains("Rally at the harbour", "Rally at the port");
    }

    @Test
    void a_correction_of_an_outdated_version_is_a_conflict() {
        JsonNode payload = editor.made("recordIncident", EditorAtWork.incident(""));
        String id = payload.at("/record/id").asText();
        String version = node(payload, "Incident { version }").path("version").asText();
        String correction = "{id: \"" + id + "\", version: \"" + version + "\", set: {title: \"%s\"}}";
        editor.made("correctIncident", correction.formatted("Mine"));
        JsonNode second = editor.asked("correctIncident", correction.formatted("Yours"));
        assertThat(second.at("/userErrors/0/code").asText()).isEqualTo("CONFLICT");
        assertThat(second.at("/userErrors/0/message").asText()).contains("title");
        assertThat(node(payload, "Incident { title }").path("title").asText()).isEqualTo("Mine");
    }

    @Test
    void only_one_of_several_simultaneous_corrections_of_a_version_succeeds() {
        JsonNode payload = editor.made("recordIncident", EditorAtWork.incident(""));
        String version = node(payload, "Incident { version }").path("version").asText();
        String correction = "{id: \"" + payload.at("/record/id").asText() + "\", version: \"" + version
                + "\", set: {title: \"%s\"}}";
        List<String> codes = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> editor.asked("correctIncident", correction.formatted("Title " + i)))
                .map(answer -> answer.at("/userErrors/0/code").asText())
                .toList();
        assertThat(codes).filteredOn(String::isEmpty).hasSize(1);
        assertThat(codes).filteredOn("CONFLICT"::equals).hasSize(7);
    }

    @Test
    void an_edit_sent_twice_under_one_key_is_made_once() {
        String before = sql.value("select count(*) from incident");
        String input = EditorAtWork.incident("");
        String first =
                editor.keyed(input, own).at("/data/recordIncident/record/id").asText();
        String again =
                editor.keyed(input, own).at("/data/recordIncident/record/id").asText();
        assertThat(again).isEqualTo(first).isNotEmpty();
        assertThat(Integer.parseInt(sql.value("select count(*) from incident")))
                .isEqualTo(Integer.parseInt(before) + 1);
        JsonNode other = editor.keyed(EditorAtWork.incident("").replace("Rally", "March"), own);
        assertThat(other.at("/data/recordIncident/userErrors/0/code").asText()).isEqualTo("CONFLICT");
    }

    private static String killed(String incident, String numbers) {
        return "{event: \"" + incident + "\", source: \"IQ-2021-SEEDA\", measure: KILLED, " + numbers + "}";
    }

    private static String shown(String incident) {
        return GraphQLClient.ask("{ node(id: \"" + incident
                        + "\") { ... on Incident { figures(measures: [KILLED]) { best } } } }")
                .at("/data/node/figures/0/best")
                .asText();
    }

    private static JsonNode node(JsonNode payload, String selection) {
        JsonNode answer = GraphQLClient.ask(
                "{ node(id: \"" + payload.at("/record/id").asText() + "\") { ... on " + selection + " } }");
        assertThat(answer.has("errors")).as("%s", answer).isFalse();
        return answer.at("/data/node");
    }
}
