package org.ballotwatch.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ballotwatch.editing.EditorAtWork;
import org.ballotwatch.editing.Traces;
import org.ballotwatch.graphql.GraphQLClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A report that its source takes back counts until that day. Nothing of a later day shows as of an earlier one. */
@QuarkusTest
class ReportWithdrawalTest {
    private static final String EARLY = "2021-11-09";
    private static final String LATE = "2021-11-20";

    @Inject
    EditorAtWork editor;

    @Inject
    Traces traces;

    private String incident;
    private String agency;
    private String ten;

    @BeforeEach
    void record() {
        incident = record("recordIncident", EditorAtWork.incident(""));
        agency = source("NEWS_AGENCY");
        ten = report(agency, "best: 10, knownSince: \"2021-11-08\"");
        report(source("NATIONAL_MEDIA"), "best: 2, knownSince: \"2021-11-09\"");
    }

    @AfterEach
    void leaveNoTraces() {
        traces.wipe();
    }

    @Test
    void a_withdrawn_report_counts_until_its_day() {
        editor.made("withdrawReport", "{id: \"" + ten + "\", on: \"2021-11-12\", reason: \"Miscounted\"}");

        assertThat(killed("asOf: \"" + EARLY + "\"")).isEqualTo("10 2 10 0.5");
        assertThat(killed("asOf: \"2021-11-11\"")).isEqualTo("10 2 10 0.5");
        assertThat(killed("asOf: \"2021-11-12\"")).isEqualTo("2 2 2 0.0");
        assertThat(killed("")).isEqualTo("2 2 2 0.0");
        assertThat(state(ten)).isEqualTo("WITHDRAWN 2021-11-12 Miscounted");
    }

    @Test
    void knowledge_diff_names_the_withdrawal() {
        editor.made("withdrawReport", "{id: \"" + ten + "\", on: \"2021-11-12\", reason: \"Miscounted\"}");

        JsonNode changes = GraphQLClient.ask(
                        "{ node(id: \"" + incident + "\") { ... on Incident { knowledgeDiff(from: \""
                                + EARLY + "\", to: \"" + LATE
                                + "\") { field before after reports { id } reassessed { id withdrawnOn withdrawnReason } } } } }")
                .at("/data/node/knowledgeDiff");
        assertThat(changes).hasSize(2);
        assertThat(changes.get(0).toString())
                .isEqualTo("{\"field\":\"figures[KILLED/ALL].best\",\"before\":\"10\",\"after\":\"2\",\"reports\":[],"
                        + "\"reassessed\":[{\"id\":\"" + ten
                        + "\",\"withdrawnOn\":\"2021-11-12\",\"withdrawnReason\":\"Miscounted\"}]}");
        assertThat(changes.get(1).get("field").asText()).isEqualTo("figures[KILLED/ALL].high");
    }

    @Test
    void knowledge_diff_gives_the_reason_without_the_new_reports() {
        editor.made("withdrawReport", "{id: \"" + ten + "\", on: \"2021-11-12\", reason: \"Miscounted\"}");

        JsonNode change = GraphQLClient.ask("{ node(id: \"" + incident
                        + "\") { ... on Incident { knowledgeDiff(from: \"" + EARLY + "\", to: \"" + LATE
                        + "\") { reassessed { id withdrawnReason source { id } } } } } }")
                .at("/data/node/knowledgeDiff/0/reassessed/0");
        assertThat(change.toString())
                .isEqualTo("{\"id\":\"%s\",\"withdrawnReason\":\"Miscounted\",\"source\":{\"id\":\"%s\"}}"
                        .formatted(ten, agency));
    }

    @Test
    void a_source_leads_to_what_it_took_back_each_in_its_time() {
        String three = report(agency, "best: 3, knownSince: \"2021-11-12\"");
        editor.made("withdrawReport", "{id: \"" + ten + "\", on: \"2021-11-12\", reason: \"Miscounted\"}");

        assertThat(ofAgency(""))
                .containsExactly(ten + " WITHDRAWN 2021-11-12 Miscounted", three + " COUNTED null null");
        assertThat(ofAgency("(asOf: \"" + LATE + "\")")).isEqualTo(ofAgency(""));
        assertThat(ofAgency("(asOf: \"" + EARLY + "\")")).containsExactly(ten + " COUNTED null null");
    }

    @Test
    void a_withdrawal_can_be_taken_back() {
        editor.made("withdrawReport", "{id: \"" + ten + "\", on: \"2021-11-12\"}");
        editor.made("withdrawReport", "{id: \"" + ten + "\"}");

        assertThat(killed("")).isEqualTo("10 2 10 0.5");
        assertThat(state(ten)).isEqualTo("COUNTED null null");
    }

    @Test
    void a_retracted_source_takes_its_reports_along() {
        editor.made(
                "correctSource",
                "{id: \"" + agency + "\", version: \"" + version(agency) + "\", set: {retractedOn: \"2021-11-12\"}}");

        assertThat(killed("asOf: \"" + EARLY + "\"")).isEqualTo("10 2 10 0.5");
        assertThat(killed("asOf: \"" + LATE + "\"")).isEqualTo("2 2 2 0.0");
        assertThat(state(ten)).isEqualTo("WITHDRAWN 2021-11-12 null");

        report(agency, "best: 11, knownSince: \"2021-11-10\"");
        assertThat(killed("")).as("a report that is entered later").isEqualTo("2 2 2 0.0");
    }

    @Test
    void a_rank_counts_from_its_day() {
        editor.made(
                "rankReport",
                "{id: \"" + ten
                        + "\", rank: DEPRECATED, since: \"2021-11-12\", reason: \"Contradicted by the hospital\"}");

        assertThat(killed("asOf: \"" + EARLY + "\"")).isEqualTo("10 2 10 0.5");
        assertThat(killed("asOf: \"" + LATE + "\"")).isEqualTo("2 2 2 0.0");
        assertThat(state(ten)).isEqualTo("DEPRECATED null null");
    }

    @Test
    void a_source_that_corrects_itself_says_both_each_in_its_time() {
        String three = report(source("NEWS_AGENCY"), "best: 3, knownSince: \"2021-11-12\"");
        editor.made(
                "supersedeReport",
                "{id: \"" + ten + "\", supersededBy: \"" + three
                        + "\", cause: SOURCE_CORRECTED, reason: \"Corrected\"}");

        assertThat(killed("asOf: \"" + EARLY + "\"")).isEqualTo("10 2 10 0.5");
        assertThat(killed("asOf: \"" + LATE + "\"")).isEqualTo("3 2 3 0.5");
    }

    @Test
    void an_overtaken_report_stays_among_the_reports_and_decides_no_longer() {
        String three = report(source("NEWS_AGENCY"), "best: 3, knownSince: \"2021-11-12\"");
        editor.made(
                "supersedeReport",
                "{id: \"" + ten + "\", supersededBy: \"" + three + "\", cause: OVERTAKEN, reason: \"One spokesman\"}");

        assertThat(killed("asOf: \"" + EARLY + "\"")).isEqualTo("10 2 10 0.5");
        assertThat(killed("asOf: \"" + LATE + "\"")).isEqualTo("3 2 3 0.5");
        assertThat(figure("").at("/reports")).hasSize(3);
        assertThat(state(ten)).isEqualTo("OVERTAKEN null null");
    }

    @Test
    void a_newer_word_of_a_voice_overtakes_the_older_one_by_itself() {
        report(agency, "best: 12, knownSince: \"2021-11-12\"");

        assertThat(killed("asOf: \"" + EARLY + "\"")).isEqualTo("10 2 10 0.5");
        assertThat(killed("asOf: \"" + LATE + "\"")).isEqualTo("12 2 12 0.5");
        assertThat(state(ten)).isEqualTo("OVERTAKEN null null");
    }

    @Test
    void what_cannot_be_is_refused() {
        assertThat(editor.errors("withdrawReport", "{id: \"" + ten + "\", on: \"2021-11-01\"}"))
                .as("before it was public")
                .isEqualTo("INVALID_ARGUMENT [input, on]");
        assertThat(editor.errors("withdrawReport", "{id: \"" + ten + "\", on: \"2999-01-01\"}"))
                .isEqualTo("INVALID_ARGUMENT [input, on]");
        assertThat(editor.errors("withdrawReport", "{id: \"" + ten + "\", reason: \"x\"}"))
                .isEqualTo("INVALID_ARGUMENT [input, reason]");
        assertThat(editor.errors("rankReport", "{id: \"" + ten + "\", rank: NORMAL, since: \"2021-11-12\"}"))
                .isEqualTo("INVALID_ARGUMENT [input, since]");
        assertThat(editor.errors(
                        "reportFigure",
                        "{event: \"%s\", source: \"%s\", measure: KILLED, best: 1, withdrawnReason: \"x\"}"
                                .formatted(incident, agency)))
                .isEqualTo("INVALID_ARGUMENT [input, withdrawnOn]");
    }

    private String record(String mutation, String input) {
        return editor.made(mutation, input).at("/record/id").asText();
    }

    private String source(String kind) {
        return record("recordSource", "{publisher: \"%s\", kind: %s}".formatted(UUID.randomUUID(), kind));
    }

    private String report(String source, String numbers) {
        return editor.made(
                        "reportFigure",
                        "{event: \"%s\", source: \"%s\", measure: KILLED, stage: UPDATED, %s}"
                                .formatted(incident, source, numbers))
                .at("/report/id")
                .asText();
    }

    private String killed(String arguments) {
        JsonNode figure = figure(arguments);
        return "%s %s %s %s"
                .formatted(
                        figure.get("best").asText(),
                        figure.get("low").asText(),
                        figure.get("high").asText(),
                        figure.get("disagreement").asText());
    }

    private JsonNode figure(String arguments) {
        String given = arguments.isEmpty() ? "" : ", " + arguments;
        return GraphQLClient.ask("{ node(id: \"" + incident + "\") { ... on Incident { figures(measures: [KILLED]"
                        + given + ") { best low high disagreement reports { id reportStatus } } } } }")
                .at("/data/node/figures/0");
    }

    private List<String> ofAgency(String clocks) {
        List<String> reports = new ArrayList<>();
        GraphQLClient.ask("{ node(id: \"" + agency + "\") { ... on Source { reports" + clocks
                        + " { nodes { recordId reportStatus withdrawnOn withdrawnReason } } } } }")
                .at("/data/node/reports/nodes")
                .forEach(report -> reports.add(report.get("recordId").asText() + " " + status(report)));
        return reports;
    }

    private static String state(String report) {
        return status(GraphQLClient.ask("{ node(id: \"" + report
                        + "\") { ... on Report { reportStatus withdrawnOn withdrawnReason } } }")
                .at("/data/node"));
    }

    private static String status(JsonNode found) {
        return "%s %s %s"
                .formatted(
                        found.get("reportStatus").asText(),
                        found.get("withdrawnOn").asText(),
                        found.get("withdrawnReason").asText());
    }

    private static String version(String record) {
        return GraphQLClient.ask("{ node(id: \"" + record + "\") { ... on Source { version } } }")
                .at("/data/node/version")
                .asText();
    }
}
