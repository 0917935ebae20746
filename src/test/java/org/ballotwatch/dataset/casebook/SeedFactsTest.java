package org.ballotwatch.dataset.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.ballotwatch.graphql.GraphQLClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each fact of the two reports with which the bundled casebook began, in our own words, is found by one query. */
@QuarkusTest
class SeedFactsTest {
    private static final Path FACTS = Path.of("src/test/resources/seed/facts.json");

    static Stream<Arguments> facts() throws IOException {
        return StreamSupport.stream(new ObjectMapper().readTree(FACTS.toFile()).spliterator(), false)
                .map(fact -> Arguments.of(fact.path("fact").asText(), fact));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("facts")
    void a_fact_of_the_reports_is_found(String words, JsonNode fact) {
        String[] record = fact.path("record").asText().split(" ");
        String query = "{ found: %s(externalId: {scheme: \"casebook\", value: \"%s\"}) { %s } }"
                .formatted(record[0], record[1], fact.path("selection").asText());

        JsonNode found = GraphQLClient.data(query, Map.of()).path("found");
        assertThat(contains(found, fact.path("answer")))
                .as("%s:%n%s%nin%n%s", words, fact.path("answer"), found.toPrettyString())
                .isTrue();
    }

    /** Otherwise every fact would be found in every answer. */
    @Test
    void an_answer_with_another_value_or_without_an_entry_does_not_contain_a_fact() throws IOException {
        ObjectMapper json = new ObjectMapper();
        JsonNode answer = json.readTree("{\"killed\": [{\"best\": 2, \"by\": \"A\"}, {\"best\": 3, \"by\": \"B\"}]}");

        assertThat(contains(answer, json.readTree("{\"killed\": [{\"best\": 2, \"by\": \"A\"}]}")))
                .isTrue();
        assertThat(contains(answer, json.readTree("{\"killed\": [{\"best\": 2, \"by\": \"B\"}]}")))
                .isFalse();
        assertThat(contains(answer, json.readTree("{\"injured\": null}"))).isFalse();
        assertThat(contains(answer, json.readTree("{\"killed\": {}}"))).isFalse();
    }

    /** Whether each named field has the value, and each entry of a list is contained in one entry of the other list. */
    private static boolean contains(JsonNode answer, JsonNode fact) {
        if (fact.isObject()) {
            return answer.isObject()
                    && fact.properties().stream()
                            .allMatch(field -> answer.has(field.getKey())
                                    && contains(answer.get(field.getKey()), field.getValue()));
        }
        if (fact.isArray()) {
            return answer.isArray()
                    && StreamSupport.stream(fact.spliterator(), false)
                            .allMatch(entry -> StreamSupport.stream(answer.spliterator(), false)
                                    .anyMatch(other -> contains(other, entry)));
        }
        return fact.isNumber() && answer.isNumber()
                ? fact.decimalValue().compareTo(answer.decimalValue()) == 0
                : fact.equals(answer);
    }
}
