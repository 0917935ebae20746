package org.ballotwatch.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.ballotwatch.editing.EditorAtWork;
import org.ballotwatch.editing.Traces;
import org.ballotwatch.graphql.GraphQLClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How often publishers are contradicted, worked out by hand for three invented ones in the Comoros. */
@QuarkusTest
class PublisherStatisticTest {
    @Inject
    EditorAtWork editor;

    @Inject
    Traces traces;

    private String clash;
    private String rally;
    private String morning;
    private String evening;
    private String courier;

    @BeforeEach
    void record() {
        morning = source("Gazette", "2023-01-04");
        evening = source("Gazette", "2023-01-05");
        courier = source("Courier", "2023-01-05");
        clash = incident("2023-01-03");
        rally = incident("2023-01-03");
    }

    @AfterEach
    void leaveNoTraces() {
        traces.wipe();
    }

    @Test
    void a_later_count_of_the_same_publisher_contradicts_nothing() {
        report(clash, morning, "measure: KILLED, best: 3");
        report(clash, evening, "measure: KILLED, best: 5");
        assertThat(publishers("")).isEqualTo("Gazette 2 2 0 0.0");
    }

    @Test
    void a_copy_repeats_the_word_of_its_original() {
        report(clash, morning, "measure: KILLED, best: 3");
        report(clash, evening, "measure: KILLED, best: 5");
        String copy = editor.made(
                        "recordSource",
                        "{publisher: \"Mirror\", kind: NATIONAL_MEDIA, publishedOn: \"2023-01-05\", derivedFrom: \"%s\"}"
                                .formatted(morning))
                .at("/record/id")
                .asText();
        report(clash, copy, "measure: KILLED, best: 3");
        assertThat(publishers("")).isEqualTo("Gazette 2 2 0 0.0, Mirror 1 1 0 0.0");
    }

    @Test
    void the_largest_share_comes_first_and_then_the_most_figures() {
        report(clash, evening, "measure: KILLED, best: 3");
        report(rally, morning, "measure: KILLED, best: 1");
        report(rally, evening, "measure: INJURED, best: 8");
        report(rally, evening, "measure: ARRESTED, low: 8");
        report(clash, courier, "measure: KILLED, best: 4");
        report(rally, source("Herald", "2023-01-05"), "measure: KILLED, best: 1");
        assertThat(publishers("")).isEqualTo("Courier 1 1 1 1.0, Gazette 2 3 1 0.3333333333333333, Herald 1 1 0 0.0");
        assertThat(publishers(", minFigures: 2")).isEqualTo("Gazette 2 3 1 0.3333333333333333");
    }

    @Test
    void clocks_apply_and_deprecated_reports_do_not_count() {
        report(clash, morning, "measure: KILLED, best: 3");
        String doubtful = report(clash, courier, "measure: KILLED, best: 4");
        assertThat(publishers(", asOf: \"2023-01-04\"")).isEqualTo("Gazette 1 1 0 0.0");
        editor.made("rankReport", "{id: \"" + doubtful + "\", rank: DEPRECATED, reason: \"Misread\"}");
        assertThat(publishers("")).isEqualTo("Gazette 1 1 0 0.0");
        assertThat(publishers(", recordedAsOf: \"2020-01-01T00:00:00Z\"")).isEmpty();
    }

    @Test
    void a_number_below_one_is_refused() {
        assertThat(publishers(", minFigures: null")).isEmpty();
        JsonNode answer = GraphQLClient.ask("{ publisherStats(minFigures: 0) { publisher } }");
        assertThat(answer.at("/errors/0/message").asText()).contains("minFigures must be 1 or more");
        assertThat(answer.at("/errors/0/extensions/argument").asText()).isEqualTo("minFigures");
    }

    private static String publishers(String arguments) {
        JsonNode answer = GraphQLClient.ask("{ publisherStats(filter: {country: \"KM\"}" + arguments
                + ") { publisher sources figures contradictedFigures contradictedShare } }");
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        StringBuilder all = new StringBuilder();
        answer.at("/data/publisherStats").forEach(publisher -> {
            all.append(all.isEmpty() ? "" : ", ")
                    .append(publisher.get("publisher").asText());
            for (String field : new String[] {"sources", "figures", "contradictedFigures", "contradictedShare"}) {
                all.append(' ').append(publisher.get(field));
            }
        });
        return all.toString();
    }

    private String source(String publisher, String day) {
        return editor.made(
                        "recordSource",
                        "{publisher: \"%s\", kind: NATIONAL_MEDIA, publishedOn: \"%s\"}".formatted(publisher, day))
                .at("/record/id")
                .asText();
    }

    private String incident(String day) {
        return editor.made(
                        "recordIncident",
                        "{title: \"A clash\", type: ARMED_CLASH, country: \"KM\", startsOn: \"%s\"}".formatted(day))
                .at("/record/id")
                .asText();
    }

    private String report(String incident, String source, String figure) {
        return editor.made("reportFigure", "{event: \"%s\", source: \"%s\", %s}".formatted(incident, source, figure))
                .at("/report/id")
                .asText();
    }
}
