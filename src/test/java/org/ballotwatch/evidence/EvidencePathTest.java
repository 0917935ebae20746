package org.ballotwatch.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ballotwatch.graphql.GraphQLClient;
import org.junit.jupiter.api.Test;

/** Clients match evidence and changes by their paths. */
@QuarkusTest
class EvidencePathTest {
    private static final String BOTH = "evidence { field value }"
            + " knowledgeDiff(from: \"1900-01-01\", to: \"2100-01-01\") { field value: after } ";

    private static final List<String> SHOWN_IN_BOTH =
            List.of(".summary", ".status", ".attribution", ".confidence", "responsibility.state");

    @Test
    void no_two_values_of_an_event_have_one_path() {
        for (JsonNode event : events()) {
            assertThat(event.get("evidence").findValuesAsText("field")).doesNotHaveDuplicates();
            assertThat(event.get("knowledgeDiff").findValuesAsText("field")).doesNotHaveDuplicates();
        }
    }

    @Test
    void a_value_shown_by_both_has_the_same_path_in_both() {
        List<String> compared = new ArrayList<>();
        for (JsonNode event : events()) {
            List<String> evidence = shownInBoth(event.get("evidence"));
            // Findings of rules are never changes, and so only evidence.
            evidence.removeIf(value -> value.startsWith("elections["));
            List<String> changed = shownInBoth(event.get("knowledgeDiff"));
            changed.removeIf(value -> value.startsWith("elections[") || value.endsWith("null"));
            assertThat(evidence).containsAll(changed);
            assertThat(changed).containsAll(evidence);
            compared.addAll(evidence);
        }
        assertThat(compared).hasSizeGreaterThan(30);
    }

    @Test
    void the_seats_of_a_party_and_their_bounds_begin_with_one_path() {
        JsonNode election = events().stream()
                .filter(event -> event.get("evidence").toString().contains("results[Fatah"))
                .findFirst()
                .orElseThrow();

        assertThat(election.get("evidence").findValuesAsText("field")).contains("results[Fatah Alliance].seats");
        assertThat(election.get("knowledgeDiff").findValuesAsText("field"))
                .contains("results[Fatah Alliance].seats.best");
    }

    private static List<String> shownInBoth(JsonNode values) {
        List<String> shown = new ArrayList<>();
        for (JsonNode value : values) {
            String field = value.get("field").asText();
            if (SHOWN_IN_BOTH.stream().anyMatch(field::endsWith)) {
                shown.add(field + " = " + value.get("value"));
            }
        }
        return shown;
    }

    private static List<JsonNode> events() {
        JsonNode data = GraphQLClient.data(
                "{ incidents(filter: {country: \"IQ\"}, first: 100) { nodes { " + BOTH + "} }"
                        + " elections(filter: {country: \"IQ\"}) { nodes { " + BOTH + "} } }",
                Map.of());
        List<JsonNode> events = new ArrayList<>();
        data.at("/incidents/nodes").forEach(events::add);
        data.at("/elections/nodes").forEach(events::add);
        return events;
    }
}
