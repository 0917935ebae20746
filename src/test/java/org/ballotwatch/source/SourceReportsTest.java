package org.ballotwatch.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.ballotwatch.database.Sql;
import org.ballotwatch.editing.EditorAtWork;
import org.ballotwatch.editing.Traces;
import org.ballotwatch.graphql.GraphQLClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an editor has to look through when a document turns out to be wrong: everything that was taken from it. */
@QuarkusTest
class SourceReportsTest {
    @Inject
    EditorAtWork editor;

    @Inject
    Traces traces;

    @Inject
    Sql sql;

    private String source;
    private String incident;

    @BeforeEach
    void a_document_with_four_facts() {
        source = made(
                "recordSource", "{publisher: \"Harbour Herald\", kind: NATIONAL_MEDIA, publishedOn: \"2023-05-08\"}");
        incident = made("recordIncident", EditorAtWork.incident(""));
        editor.made(
                "reportAccount",
                input("event: \"" + incident + "\", startsOn: \"2023-05-08\", knownSince: \"2023-05-09\""));
        editor.made("reportFigure", input("event: \"" + incident + "\", measure: INJURED, best: 2"));
        editor.made(
                "reportFigure",
                input("event: \"" + incident + "\", measure: DISPLACED, best: 40, knownSince: \"2023-05-20\""));
        editor.made(
                "reportParticipation", input("incident: \"" + incident + "\", label: \"sailors\", role: INITIATOR"));
    }

    @AfterEach
    void leaveNoTraces() {
        traces.wipe();
    }

    private String input(String fact) {
        return "{source: \"" + source + "\", " + fact + "}";
    }

    @Test
    void a_document_leads_to_every_fact_in_it_whatever_its_kind() {
        JsonNode reports = reports("");
        assertThat(reports.path("totalCount").asInt()).isEqualTo(4);
        assertThat(reports.path("nodes").findValuesAsText("__typename"))
                .containsExactly("FigureReport", "Participation", "Account", "FigureReport");
        assertThat(reports.path("nodes").findValuesAsText("publisher")).containsOnly("Harbour Herald");
    }

    @Test
    void pages_follow_each_other_without_a_gap() {
        List<String> ids = new ArrayList<>();
        String after = "";
        for (int i = 0; i < 4; i++) {
            JsonNode page = reports("first: 1" + after);
            ids.addAll(page.path("nodes").findValuesAsText("recordId"));
            after = ", after: \"" + page.at("/pageInfo/endCursor").asText() + "\"";
            assertThat(page.at("/pageInfo/hasNextPage").asBoolean()).isEqualTo(i < 3);
        }
        assertThat(ids).isEqualTo(texts(reports("").path("nodes")));
    }

    @Test
    void both_clocks_decide_what_was_in_it() {
        assertThat(reports("asOf: \"2023-05-09\"").path("totalCount").asInt()).isEqualTo(3);
        String then = sql.moment();
        String last = reports("").at("/nodes/3/recordId").asText();
        editor.made("retireReport", "{id: \"" + last + "\", reason: \"Misread\"}");
        assertThat(reports("").path("totalCount").asInt()).isEqualTo(3);
        assertThat(texts(reports("recordedAsOf: \"" + then + "\"").path("nodes")))
                .hasSize(4)
                .contains(last);
    }

    @Test
    void sources_beside_each_other_have_pages_of_their_own() {
        JsonNode found = data(
                "{ sources(filter: {text: \"Harbour Herald\"}) { nodes { reports(first: 1) { totalCount nodes { id } } } }"
                        + " source(externalId: {scheme: \"casebook\", value: \"IQ-2021-SEEDA\"}) { reports { totalCount } } }");
        assertThat(found.at("/sources/nodes/0/reports/totalCount").asInt()).isEqualTo(4);
        assertThat(found.at("/sources/nodes/0/reports/nodes")).hasSize(1);
        assertThat(found.at("/source/reports/totalCount").asInt()).isGreaterThan(10);
    }

    @Test
    void a_source_has_an_archived_copy_a_translated_title_a_medium_and_a_day_of_correction() {
        editor.made(
                "correctSource",
                ("{id: \"%s\", set: {title: \"Skot í höfn\", translatedTitle: \"Shots in the harbour\","
                                + " archivedUrl: \"https://web.archive.org/web/2023/https://example.org/1\", medium: VIDEO,"
                                + " correctedOn: \"2023-05-10\"}}")
                        .formatted(source));
        assertThat(data("{ source(id: \"" + source
                                + "\") { translatedTitle archivedUrl medium correctedOn citation } }")
                        .path("source")
                        .toString())
                .isEqualTo("{\"translatedTitle\":\"Shots in the harbour\","
                        + "\"archivedUrl\":\"https://web.archive.org/web/2023/https://example.org/1\","
                        + "\"medium\":\"VIDEO\",\"correctedOn\":\"2023-05-10\",\"citation\":\"Harbour Herald. 2023. “Skot í höfn”"
                        + " [Shots in the harbour]. May 8, 2023. Archived at"
                        + " https://web.archive.org/web/2023/https://example.org/1.\"}");
        assertThat(error("archivedUrl: \"doi:10.1000/182\"")).isEqualTo("INVALID_ARGUMENT [input, set, archivedUrl]");
        assertThat(error("archivedUrl: \"javascript:alert(1)\""))
                .isEqualTo("INVALID_ARGUMENT [input, set, archivedUrl]");
        assertThat(error("correctedOn: \"2023-05-07\"")).startsWith("INVALID_ARGUMENT [input, set, ");
    }

    private String error(String set) {
        return editor.errors("correctSource", "{id: \"" + source + "\", set: {" + set + "}}");
    }

    private JsonNode reports(String arguments) {
        String given = arguments.isEmpty() ? "" : "(" + arguments + ")";
        return data("{ source(id: \"" + source + "\") { reports" + given
                        + " { totalCount pageInfo { hasNextPage endCursor } nodes { __typename recordId source { publisher } } } } }")
                .at("/source/reports");
    }

    private static List<String> texts(JsonNode nodes) {
        return nodes.findValuesAsText("recordId");
    }

    private String made(String mutation, String input) {
        return editor.made(mutation, input).at("/record/id").asText();
    }

    private static JsonNode data(String query) {
        JsonNode answer = GraphQLClient.ask(query);
        assertThat(answer.has("errors")).as("%s", answer).isFalse();
        return answer.path("data");
    }
}
