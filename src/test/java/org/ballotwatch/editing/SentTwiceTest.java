package org.ballotwatch.editing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.ballotwatch.graphql.GraphQLClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An edit that is sent again before its first answer, as one that goes to another replica. */
@QuarkusTest
class SentTwiceTest {
    private static final int TIMES = 8;

    @Inject
    EditorAtWork editor;

    @Inject
    Traces traces;

    private final String key = UUID.randomUUID().toString();

    @AfterEach
    void leaveNoTraces() {
        traces.wipe();
    }

    @Test
    void a_record_is_created_once_and_returned_each_time() {
        List<JsonNode> answers = sent("recordIncident", EditorAtWork.incident(""));
        assertThat(answers).allSatisfy(answer -> assertThat(answer).isEqualTo(answers.get(0)));
        assertThat(answers.get(0).at("/record/id").asText()).isNotEmpty();
    }

    @Test
    void a_repeated_correction_does_not_conflict_with_itself() {
        String id = editor.made("recordIncident", EditorAtWork.incident(""))
                .at("/record/id")
                .asText();
        String version = node(id, "Incident { version }").path("version").asText();
        List<JsonNode> answers = sent(
                "correctIncident",
                "{id: \"" + id + "\", version: \"" + version + "\", set: {title: \"Rally at the port\"}}");
        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.path("userErrors")).isEmpty());
        assertThat(node(id, "Incident { history { action } }").path("history")).hasSize(2);
    }

    @Test
    void a_repeated_retirement_finds_its_report_retired_by_itself() {
        String incident = editor.made("recordIncident", EditorAtWork.incident(""))
                .at("/record/id")
                .asText();
        String report = editor.made(
                        "reportFigure",
                        "{event: \"" + incident + "\", source: \"IQ-2021-SEEDA\", measure: KILLED, best: 3}")
                .at("/report/id")
                .asText();
        List<JsonNode> answers = sent("retireReport", "{id: \"" + report + "\", reason: \"Another day\"}");
        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.path("userErrors")).isEmpty());
        assertThat(node(report, "FigureReport { history { action } }").path("history"))
                .hasSize(2);
    }

    /** Returns the payloads of one edit that is sent several times at once. */
    private List<JsonNode> sent(String mutation, String input) {
        ExecutorService senders = Executors.newFixedThreadPool(TIMES);
        try {
            return Stream.generate(
                            () -> CompletableFuture.supplyAsync(() -> editor.keyed(mutation, input, key), senders))
                    .limit(TIMES)
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        } finally {
            senders.shutdown();
        }
    }

    private static JsonNode node(String id, String selection) {
        return GraphQLClient.ask("{ node(id: \"" + id + "\") { ... on " + selection + " } }")
                .at("/data/node");
    }
}
