package org.ballotwatch.finding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.ballotwatch.graphql.GraphQLClient;
import org.ballotwatch.graphql.RefusedRequest;
import org.ballotwatch.graphql.SqlStatements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FindingsTest {
    @Inject
    Broken broken;

    @Inject
    SqlStatements statements;

    @BeforeEach
    void put() throws IOException {
        broken.put();
    }

    @AfterEach
    void take() {
        broken.take();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7})
    void pages_of_any_size_join_to_the_whole_list_in_both_directions(int size) {
        List<String> whole = explanations(page("first: 100"));
        assertThat(whole).hasSizeGreaterThan(12);
        assertThat(walked("first", "after", "endCursor", "hasNextPage", size)).isEqualTo(whole);
        List<String> back = walked("last", "before", "startCursor", "hasPreviousPage", size);
        Collections.reverse(back);
        assertThat(back).isEqualTo(whole);
    }

    /** Backward, the last page comes first, and each page is reversed. */
    private static List<String> walked(String size, String beyond, String cursor, String more, int each) {
        List<String> all = new ArrayList<>();
        JsonNode page = page(size + ": " + each);
        while (true) {
            List<String> found = explanations(page);
            if (size.equals("last")) {
                Collections.reverse(found);
            }
            all.addAll(found);
            if (!page.at("/pageInfo/" + more).asBoolean()) {
                assertThat(page.get("totalCount").asInt()).isEqualTo(all.size());
                return all;
            }
            assertThat(found).hasSize(each);
            page = page("%s: %d, %s: \"%s\""
                    .formatted(
                            size, each, beyond, page.at("/pageInfo/" + cursor).asText()));
        }
    }

    private static JsonNode page(String window) {
        return GraphQLClient.data(
                        "{ findings(" + window
                                + ") { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }"
                                + " nodes { explanation } } }",
                        Map.of())
                .get("findings");
    }

    private static List<String> explanations(JsonNode page) {
        return new ArrayList<>(page.findValuesAsText("explanation"));
    }

    @Test
    void a_page_runs_only_the_rules_that_it_reaches() {
        assertThat(cost("{ findings(first: 1) { nodes { rule } } }")).isEqualTo(4);
        assertThat(cost("{ findings(last: 1) { nodes { rule } } }")).isEqualTo(2);
        assertThat(cost("{ findings(first: 100) { nodes { rule } } }")).isEqualTo(33);
    }

    @Test
    void the_findings_of_many_records_cost_as_much_as_those_of_one() {
        for (String records : List.of("incidents", "elections", "people", "sources")) {
            String query =
                    "{ %s(first: %d) { nodes { findings { rule records { id } reports { source { publisher } } } } } }";
            assertThat(cost(query.formatted(records, 100))).isLessThanOrEqualTo(40);
            String plain = "{ %s(first: %d) { nodes { findings { rule } } } }";
            assertThat(cost(plain.formatted(records, 1))).isEqualTo(cost(plain.formatted(records, 100)));
        }
    }

    @Test
    void only_records_of_that_time_are_checked() {
        String moment = Instant.now().toString();
        broken.retire("tenure", "504");
        String query =
                "{ findings(filter: {rules: [\"title-agrees-with-tenures\"], country: \"AX\"}%s) { nodes { reports {"
                        + " retiredAt retiredReason } } } }";

        assertThat(GraphQLClient.data(query.formatted(""), Map.of()).at("/findings/nodes"))
                .hasSize(1);
        JsonNode then = GraphQLClient.data(query.formatted(", recordedAsOf: \"" + moment + "\""), Map.of());
        assertThat(then.at("/findings/nodes")).hasSize(2);
        assertThat(then.findValuesAsText("retiredReason")).hasSize(6).containsOnly("null");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {rules: ["nonsense"]}            | filter.rules
            {rules: ["parts-sum-to-whole", ""]} | filter.rules[1]
            {country: "Iraqi"}               | filter.country
            {election: "x"}                  | filter.election
            {record: ""}                     | filter.record
            {rules: []}                      | filter.rules
            {severities: []}                 | filter.severities
            """)
    void an_invalid_filter_is_refused_with_the_name_of_its_argument(String filter, String argument) {
        RefusedRequest.with(
                "INVALID_ARGUMENT",
                argument,
                GraphQLClient.ask("{ findings(filter: %s) { nodes { rule } } }".formatted(filter)));
    }

    @Test
    void an_election_of_another_country_is_refused() {
        String vote = GraphQLClient.data(
                        "{ findings(filter: {country: \"AX\", rules: [\"seats-sum-to-chamber\"]}) { nodes { records { id } } } }",
                        Map.of())
                .at("/findings/nodes/0/records/0/id")
                .asText();
        String query = "query($id: ID, $in: String) { findings(filter: {country: $in, election: $id}) { totalCount } }";
        RefusedRequest.with(
                "INVALID_ARGUMENT", "filter.country", GraphQLClient.ask(query, Map.of("id", vote, "in", "US")));
        assertThat(GraphQLClient.data(query, Map.of("id", vote, "in", "ALA"))
                        .at("/findings/totalCount")
                        .asInt())
                .isPositive();
    }

    @Test
    void an_unknown_rule_is_refused_with_the_list_of_rules() {
        assertThat(GraphQLClient.ask("{ findings(filter: {rules: [\"nonsense\"]}) { totalCount } }")
                        .at("/errors/0/message")
                        .asText())
                .contains("'nonsense'", "seats-sum-to-chamber", "source-is-not-its-own-ancestor");
    }

    @Test
    void a_cursor_of_another_list_is_refused() {
        String cursor = GraphQLClient.data("{ incidents(first: 1) { pageInfo { endCursor } } }", Map.of())
                .at("/incidents/pageInfo/endCursor")
                .asText();
        RefusedRequest.with(
                "INVALID_CURSOR", "after", GraphQLClient.ask("{ findings(after: \"" + cursor + "\") { totalCount } }"));
    }

    private int cost(String query) {
        statements.forget();
        GraphQLClient.data(query, Map.of());
        return statements.seen().size();
    }
}
