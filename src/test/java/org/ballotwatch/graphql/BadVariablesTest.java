package org.ballotwatch.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Variables that do not match their types: each fault is reported with its path, however deep, and with what would be
 * right.
 */
@QuarkusTest
class BadVariablesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FILTER = "query($f: IncidentFilter) { incidents(filter: $f) { totalCount } }";
    private static final String BATCH = "mutation($b: BatchInput!) { batch(input: $b) { userErrors { message } } }";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"f": 5}                              | Variable $f must be an object of type IncidentFilter
            {"f": {"country": 5}}                 | f.country: Expected a String input, but it was a 'number'
            {"f": {"minKilled": "many"}}          | f.minKilled: Expected a value that can be converted to type 'Int' but it was a 'String'
            {"f": {"minKilled": 3000000000}}      | f.minKilled: Expected value to be in the integer range, but it was a '3000000000'
            {"f": {"near": {"latitude": 33.3}}}   | f.near.km is required; f.near.longitude is required
            {"f": {"timing": ["AFTER", "LATER"]}} | f.timing[1]: 'LATER' is not a value of LinkTiming. Did you mean 'AFTER'? The values are AFTER, AFTER_ANNULMENT, BETWEEN_ROUNDS, COUNTING, ELECTION_DAY, GOVERNMENT_FORMATION, PRE_ELECTION, RESULT_DISPUTE
            """)
    void each_fault_is_reported_with_its_path(String variables, String faults) throws IOException {
        assertThat(faults(FILTER, variables)).isEqualTo(faults);
    }

    @Test
    void an_unknown_field_is_reported_with_the_known_ones() throws IOException {
        assertThat(faults(FILTER, "{\"f\": {\"nation\": \"IQ\"}}"))
                .isEqualTo(
                        "f.nation is not a field of IncidentFilter; its fields are actor, country, criteria, dataset,"
                                + " election, figuresDiffer, from, label, minKilled, minVoices, near, notReadSince,"
                                + " place, recordedBy, roles, source, text, timing, to, types");
    }

    @Test
    void a_missing_required_variable_is_reported() throws IOException {
        assertThat(faults("query($id: ID!) { node(id: $id) { id } }", "{}")).isEqualTo("Variable $id is required");
        assertThat(faults("query($id: ID!) { node(id: $id) { id } }", "{\"id\": null}"))
                .isEqualTo("Variable $id is required");
    }

    /** Catches an importer that would have to search a thousand edits for the invalid one. */
    @Test
    void an_edit_of_a_batch_is_identified_by_its_index() throws IOException {
        String edits = "{\"recordIncident\": {\"title\": \"Rally\"}}, {\"recordIncident\": {\"title\": 5}},"
                + " {\"reportFigure\": {\"best\": {}}}";
        assertThat(faults(BATCH, "{\"b\": {\"edits\": [" + edits + "]}}"))
                .startsWith("b.edits[1].recordIncident.title: Expected a String input, but it was a 'number';"
                        + " b.edits[2].reportFigure.best: ");
    }

    @Test
    void the_number_of_reported_faults_is_limited() throws IOException {
        String wrong = "\"RALLY\", ".repeat(200) + "\"RIOT\"";
        assertThat(faults(FILTER, "{\"f\": {\"types\": [" + wrong + "]}}").split("; "))
                .hasSize(100);
    }

    /** Catches texts that are quoted and searched in full, which takes quadratic time. */
    @Test
    void only_the_beginning_of_a_long_text_is_quoted() throws IOException {
        String fault = faults(FILTER, "{\"f\": {\"types\": \"" + "a".repeat(4_000) + "\"}}");
        assertThat(fault).startsWith("f.types: 'aaa").hasSizeLessThan(1_000);
    }

    @ParameterizedTest
    @CsvSource({
        "text, 4001, 'f.text is longer than the limit of 4,000 characters'",
        "text, 900000, 'f.text is longer than the limit of 4,000 characters'",
        "text, 201, 'filter.text is longer than the limit of 200 characters'",
        "country, 900000, 'f.country is longer than the limit of 4,000 characters'",
        "actor, 900000, 'f.actor is longer than the limit of 4,000 characters'",
    })
    void a_text_that_is_too_long_is_refused_and_not_repeated(String field, int length, String fault)
            throws IOException {
        JsonNode answer = ask(FILTER, "{\"f\": {\"" + field + "\": \"" + "a".repeat(length) + "\"}}");
        RefusedRequest.with("INVALID_ARGUMENT", answer);
        assertThat(answer.at("/errors/0/message").asText()).isEqualTo(fault);
        assertThat(fault).startsWith(answer.at("/errors/0/extensions/argument").asText() + " ");
    }

    @Test
    void a_text_of_the_maximum_length_is_accepted() throws IOException {
        assertThat(ask(FILTER, "{\"f\": {\"text\": \"" + "😀".repeat(200) + "\"}}")
                        .has("errors"))
                .isFalse();
    }

    @Test
    void a_literal_that_is_too_long_is_refused_as_a_variable_is() {
        JsonNode answer = GraphQLClient.ask("{ people(filter: {text: \"" + "a".repeat(4_001) + "\"}) { totalCount } }");
        RefusedRequest.with("INVALID_ARGUMENT", answer);
        assertThat(answer.at("/errors/0/message").asText())
                .isEqualTo("filter.text is longer than the limit of 4,000 characters");
    }

    @Test
    void a_list_that_is_too_long_is_refused() throws IOException {
        JsonNode answer = ask(FILTER, "{\"f\": {\"types\": [" + "\"RIOT\",".repeat(5_000) + "\"RIOT\"]}}");
        RefusedRequest.with("INVALID_ARGUMENT", answer);
        assertThat(answer.at("/errors/0/message").asText())
                .isEqualTo("f.types has more entries than the limit of 5,000");
    }

    /** Catches names that graphql-java repeats in full in its messages. */
    @ParameterizedTest
    @ValueSource(
            strings = {"{ %s }", "{ __typename @%s }", "query($%s: Nothing) { __typename }", "{ ...%s }", "{ \u0001%s }"
            })
    void a_long_name_is_not_repeated_in_full(String document) {
        JsonNode answer = GraphQLClient.ask(document.formatted("a".repeat(30_000)));
        for (JsonNode message : answer.findValues("message")) {
            assertThat(message.asText()).hasSizeLessThanOrEqualTo(1_001);
        }
        assertThat(answer.toString()).hasSizeLessThan(5_000);
    }

    private static String faults(String query, String variables) throws IOException {
        JsonNode answer = ask(query, variables);
        assertThat(answer.has("data")).as("%s", answer).isFalse();
        return StreamSupport.stream(answer.get("errors").spliterator(), false)
                .map(BadVariablesTest::fault)
                .collect(Collectors.joining("; "));
    }

    private static JsonNode ask(String query, String variables) throws IOException {
        Map<?, ?> given = JSON.readValue(variables, Map.class);
        return GraphQLClient.json(GraphQLClient.send(GraphQLClient.post(
                JSON.writeValueAsString(Map.of("query", query, "variables", given)), GraphQLClient.JSON_TYPE)));
    }

    private static String fault(JsonNode error) {
        assertThat(error.at("/locations/0/line").asInt()).isEqualTo(1);
        assertThat(error.at("/extensions/code").asText()).isEqualTo("GRAPHQL_VALIDATION_FAILED");
        assertThat(error.get("message").asText())
                .contains(error.at("/extensions/argument").asText());
        return error.get("message").asText();
    }
}
