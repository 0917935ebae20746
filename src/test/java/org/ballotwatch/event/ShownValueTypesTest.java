package org.ballotwatch.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.ballotwatch.editing.EditorAtWork;
import org.ballotwatch.editing.Traces;
import org.ballotwatch.graphql.GraphQLClient;
import org.ballotwatch.report.ReportTypes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A kind of reports without shown values would be missing in evidence and in knowledgeDiff without a word. */
@QuarkusTest
class ShownValueTypesTest {
    private static final String BOTH = "{ nodes { evidence { reports { __typename } }"
            + " knowledgeDiff(from: \"1900-01-01\", to: \"2100-01-01\") { reports { __typename } } } }";

    @Inject
    ReportTypes types;

    @Inject
    EditorAtWork editor;

    @Inject
    Traces traces;

    @AfterEach
    void leaveNoTraces() {
        traces.wipe();
    }

    @Test
    void every_kind_of_reports_on_events_stands_in_evidence_and_in_knowledgeDiff() {
        // The bundled casebook has codings of parties only.
        editor.made(
                "reportCoding",
                "{subject: \"IQ-2021-10-10\", source: \"IQ-2021-S01\", scheme: \"example\", variable: \"snap\","
                        + " value: \"1\"}");
        JsonNode events = GraphQLClient.data(
                "{ incidents(filter: {country: \"IQ\"}, first: 100) " + BOTH + " elections(filter: {country: \"IQ\"}) "
                        + BOTH + " }",
                Map.of());
        Set<String> kinds = StreamSupport.stream(types.spliterator(), false)
                .filter(type ->
                        Stream.of("incident_id", "election_id").anyMatch(column -> type.tableOf(column) != null))
                .map(type -> type.entity().getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(kindsIn(events, "evidence")).isEqualTo(kinds);
        kinds.removeAll(Set.of("IncidentLinkReport", "DisputeSubject", "Coding")); // whose changes are not compared
        assertThat(kindsIn(events, "knowledgeDiff")).isEqualTo(kinds);
    }

    private static Set<String> kindsIn(JsonNode events, String field) {
        List<JsonNode> values = events.findValues(field);
        return values.stream()
                .flatMap(value -> value.findValuesAsText("__typename").stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
