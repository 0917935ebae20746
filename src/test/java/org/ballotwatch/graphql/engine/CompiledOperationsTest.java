package org.ballotwatch.graphql.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.ballotwatch.graphql.GraphQLClient;
import org.junit.jupiter.api.Test;

/** A document is compiled once, and each request with it is answered by its own variables. */
@QuarkusTest
class CompiledOperationsTest {
    private static final String ATTACK = "externalId: {scheme: \"casebook\", value: \"IQ-2021-11-07-residence\"}";

    /** Catches a selection that is kept without the conditions that it depends on. */
    @Test
    void a_condition_is_decided_anew_for_each_request() {
        String query = "query Conditions($figures: Boolean!, $title: Boolean!) { incident(" + ATTACK + ") {"
                + " id title @skip(if: $title) ...more @include(if: $figures) } }"
                + " fragment more on Incident { figures { best @include(if: $title) measure } }";
        assertThat(incident(query, Map.of("figures", true, "title", false)).keySet())
                .containsExactly("id", "title", "figures");
        assertThat(incident(query, Map.of("figures", false, "title", true)).keySet())
                .containsExactly("id");
        assertThat(incident(query, Map.of("figures", true, "title", true)).keySet())
                .containsExactly("id", "figures");
        assertThat(incident(query, Map.of("figures", true, "title", false)).keySet())
                .containsExactly("id", "title", "figures");
    }

    /** Catches arguments that are kept although a variable is inside one of them. */
    @Test
    void arguments_come_from_the_variables_of_each_request() {
        String query = "query Arguments($country: String, $measures: [Measure!]) {"
                + " incidents(filter: {country: $country}) { totalCount }"
                + " incident(" + ATTACK + ") { figures(measures: $measures) { measure }"
                + " weapons: figures(measures: [WEAPONS_USED]) { measure } } }";
        JsonPath first = ask(query, Map.of("country", "IQ", "measures", List.of("INJURED")));
        JsonPath second = ask(query, Map.of("country", "FR", "measures", List.of("WEAPONS_USED")));
        assertThat(first.getInt("data.incidents.totalCount")).isPositive();
        assertThat(second.getInt("data.incidents.totalCount")).isZero();
        assertThat(first.getList("data.incident.figures.measure")).containsOnly("INJURED");
        assertThat(second.getList("data.incident.figures.measure")).containsOnly("WEAPONS_USED");
        assertThat(first.getList("data.incident.weapons.measure")).containsOnly("WEAPONS_USED");
        assertThat(second.getList("data.incident.weapons.measure")).containsOnly("WEAPONS_USED");
    }

    private static Map<String, Object> incident(String query, Map<String, ?> variables) {
        return ask(query, variables).getMap("data.incident");
    }

    private static JsonPath ask(String query, Map<String, ?> variables) {
        return GraphQLClient.path(query, variables);
    }
}
