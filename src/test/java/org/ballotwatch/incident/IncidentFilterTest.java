package org.ballotwatch.incident;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ballotwatch.editing.EditorAtWork;
import org.ballotwatch.editing.Traces;
import org.ballotwatch.graphql.GraphQLClient;
import org.ballotwatch.graphql.RefusedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Filters on where reports come from, worked out by hand for three invented incidents in Palau. */
@QuarkusTest
class IncidentFilterTest {
    @Inject
    EditorAtWork editor;

    @Inject
    Traces traces;

    private String agency;

    @BeforeEach
    void record() {
        agency = made("recordSource", "publisher: \"Agency\", kind: NEWS_AGENCY, retrievedOn: \"2024-05-01\"");
        String copy =
                made("recordSource", "publisher: \"Copy\", kind: NATIONAL_MEDIA, derivedFrom: \"" + agency + "\"");
        String paper = made("recordSource", "publisher: \"Paper\", kind: NATIONAL_MEDIA, retrievedOn: \"2023-05-01\"");
        String harbour = made(
                "recordPlace", "name: \"Harbour\", kind: SITE, country: \"PW\", latitude: 7.34, longitude: 134.48");
        String airport = made(
                "recordPlace", "name: \"Airport\", kind: SITE, country: \"PW\", latitude: 7.37, longitude: 134.54");
        String one = incident("One", harbour);
        killed(one, agency, 2);
        killed(one, copy, 3);
        String two = incident("Two", airport);
        killed(two, agency, 2);
        killed(two, paper, 3);
        report("reportParticipation", two, paper, "label: \"masked men\", role: PERPETRATOR");
        String three = incident("Three", null);
        killed(three, paper, 4);
        report("reportParticipation", three, paper, "label: \"a crowd\", role: VICTIM");
    }

    @AfterEach
    void leaveNoTraces() {
        traces.wipe();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            minVoices: 1                                        | One, Three, Two
            minVoices: 2                                        | Two
            figuresDiffer: true                                 | Two
            figuresDiffer: false                                | One, Three
            notReadSince: "2024-01-01"                          | Three
            roles: [PERPETRATOR]                                | Two
            roles: [VICTIM, WITNESS]                            | Three
            label: "MASKED"                                     | Two
            dataset: "iraq-2021"                                | ''
            near: {latitude: 7.34, longitude: 134.48, km: 2}    | One
            recordedBy: "nobody"                                | ''
            """)
    void a_filter_leaves_what_passes(String filter, String titles) {
        assertThat(String.join(", ", titles(filter, ""))).isEqualTo(titles);
    }

    @Test
    void a_source_leaves_what_it_reports_on() {
        assertThat(titles("source: \"" + agency + "\"", "")).containsExactly("One", "Two");
    }

    // As of a day before any source was published, nothing was known.
    @Test
    void the_first_clock_counts_for_filters() {
        assertThat(titles("minVoices: 2", ", asOf: \"2022-12-31\"")).isEmpty();
        assertThat(titles("figuresDiffer: true", ", asOf: \"2022-12-31\"")).isEmpty();
    }

    @Test
    void the_nearest_come_first_with_their_distances() {
        JsonNode nodes = GraphQLClient.data(
                        "{ incidents(orderBy: NEAREST_FIRST, filter: {country: \"PW\","
                                + " near: {latitude: 7.37, longitude: 134.54, km: 50}})"
                                + " { nodes { title distanceKm(latitude: 7.37, longitude: 134.54) } } }",
                        Map.of())
                .at("/incidents/nodes");
        assertThat(nodes.findValuesAsText("title")).containsExactly("Two", "One");
        assertThat(nodes.at("/0/distanceKm").asDouble()).isZero();
        assertThat(nodes.at("/1/distanceKm").asDouble()).isBetween(7.0, 8.0);
    }

    // The cursor says how far the first page went from its own centre.
    @Test
    void a_cursor_of_another_centre_is_refused() {
        String page =
                "{ incidents(first: 1, orderBy: NEAREST_FIRST, filter: {near: {latitude: %s, longitude: 134.5, km: 50}}%s)"
                        + " { pageInfo { endCursor } } }";
        String cursor = GraphQLClient.data(page.formatted("7.3", ""), Map.of())
                .at("/incidents/pageInfo/endCursor")
                .asText();
        String after = ", after: \"" + cursor + "\"";
        assertThat(GraphQLClient.ask(page.formatted("7.3", after)).has("errors"))
                .isFalse();
        RefusedRequest.with("INVALID_CURSOR", GraphQLClient.ask(page.formatted("7.4", after)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            orderBy: NEAREST_FIRST                                        | orderBy
            filter: {minVoices: 0}                                        | filter.minVoices
            filter: {near: {latitude: 91, longitude: 0, km: 1}}           | filter.near.latitude
            filter: {source: "wikidatum:Q1"}                              | filter.source
            """)
    void what_cannot_be_is_refused(String arguments, String argument) {
        RefusedRequest.with(
                "INVALID_ARGUMENT", argument, GraphQLClient.ask("{ incidents(" + arguments + ") { totalCount } }"));
    }

    private static List<String> titles(String filter, String clock) {
        List<String> titles = new ArrayList<>();
        GraphQLClient.data(
                        "{ incidents(filter: {country: \"PW\", " + filter + "}" + clock + ") { nodes { title } } }",
                        Map.of())
                .at("/incidents/nodes")
                .forEach(node -> titles.add(node.get("title").asText()));
        return titles.stream().sorted().toList();
    }

    private String incident(String title, String place) {
        return made(
                "recordIncident",
                "title: \"%s\", type: ATTACK, country: \"PW\", startsOn: \"2023-02-02\"%s"
                        .formatted(title, place == null ? "" : ", place: \"" + place + "\", placePrecision: EXACT"));
    }

    private void killed(String incident, String source, int number) {
        editor.made(
                "reportFigure",
                "{event: \"%s\", measure: KILLED, best: %d, source: \"%s\", knownSince: \"2023-02-03\"}"
                        .formatted(incident, number, source));
    }

    private void report(String mutation, String incident, String source, String fields) {
        editor.made(
                mutation,
                "{incident: \"%s\", source: \"%s\", knownSince: \"2023-02-03\", %s}"
                        .formatted(incident, source, fields));
    }

    private String made(String mutation, String fields) {
        return editor.made(mutation, "{" + fields + "}").at("/record/id").asText();
    }
}
