package org.ballotwatch.revision;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.ballotwatch.editing.EditorAtWork;
import org.ballotwatch.editing.Traces;
import org.ballotwatch.graphql.GraphQLClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Times of the service, cut to milliseconds as programs do, still find the moment. */
@QuarkusTest
class MillisecondTest {
    /** As JavaScript's Date writes it. */
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSX");

    @Inject
    EditorAtWork editor;

    @Inject
    Traces traces;

    @AfterEach
    void leaveNoTraces() {
        traces.wipe();
    }

    @Test
    void a_record_exists_from_the_millisecond_of_its_recording() {
        String id = made("recordIncident", EditorAtWork.incident(""), "record");
        String report = made(
                "reportFigure",
                "{event: \"" + id + "\", source: \"IQ-2021-SEEDA\", measure: KILLED, best: 3}",
                "report");
        OffsetDateTime recorded =
                OffsetDateTime.parse(node("node(id: \"" + report + "\") { ... on FigureReport { recordedAt } }")
                        .path("recordedAt")
                        .asText());
        String cut = DATE.format(recorded);
        String asked =
                "node: incident(id: \"%s\", recordedAsOf: \"%s\") { title" + " figures { best } history { action } }";
        assertThat(node(asked.formatted(id, cut)).at("/figures/0/best").asInt()).isEqualTo(3);
        assertThat(node("node(id: \"" + id + "\") { ... on Incident { figures(recordedAsOf: \"" + cut
                                + "\") { best } } }")
                        .at("/figures/0/best")
                        .asInt())
                .isEqualTo(3);
        String before = DATE.format(recorded.minus(1, ChronoUnit.MILLIS));
        assertThat(node(asked.formatted(id, before)).path("figures")).isEmpty();
        String exactlyBefore = recorded.minus(1, ChronoUnit.MICROS).toString();
        if (recorded.getNano() % 1_000_000
                > 1_000) { // otherwise the time before ends a millisecond, and may include all of it
            assertThat(node(asked.formatted(id, exactlyBefore)).path("figures")).isEmpty();
        }
    }

    @Test
    void a_correction_is_visible_at_the_millisecond_of_its_revision() {
        String id = made("recordIncident", EditorAtWork.incident(""), "record");
        made("correctIncident", "{id: \"" + id + "\", set: {title: \"March\"}}", "record");
        JsonNode history = node("node(id: \"" + id + "\") { ... on Incident { history { at } version } }");
        String cut =
                DATE.format(OffsetDateTime.parse(history.at("/history/0/at").asText()));
        JsonNode then = node("node: incident(id: \"" + id + "\", recordedAsOf: \"" + cut
                + "\") { title version history { action } }");
        assertThat(then.path("title").asText()).isEqualTo("March");
        assertThat(then.path("version")).isEqualTo(history.path("version"));
        assertThat(then.path("history")).hasSize(2);
    }

    private String made(String mutation, String input, String of) {
        return editor.made(mutation, input).at("/" + of + "/id").asText();
    }

    private static JsonNode node(String field) {
        JsonNode answer = GraphQLClient.ask("{ " + field + " }");
        assertThat(answer.has("errors")).as("%s", answer).isFalse();
        return answer.at("/data/node");
    }
}
