package org.ballotwatch.graphql.federation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.ballotwatch.graphql.GraphQLClient;
import org.ballotwatch.graphql.SqlStatements;
import org.junit.jupiter.api.Test;

/** What a gateway asks of a subgraph. */
@QuarkusTest
class FederationTest {
    private static final String ENTITIES = "query E($r: [_Any!]!) { _entities(representations: $r) { __typename ... on"
            + " Incident { id recordId title sources { id } } ... on Election { id title results { stage } } } }";

    @Inject
    SqlStatements statements;

    @Test
    void records_are_returned_in_the_order_of_their_representations() {
        String election = election("");
        List<String> incidents = incidents(2);
        JsonNode found = entities(List.of(
                representation("Incident", incidents.get(1)),
                representation("Election", election),
                representation("Incident", incidents.get(0)),
                representation("Incident", incidents.get(1))));
        assertThat(found.findValuesAsText("id"))
                .containsSubsequence(incidents.get(1), election, incidents.get(0), incidents.get(1));
        assertThat(found.get(1).get("__typename").asText()).isEqualTo("Election");
    }

    @Test
    void the_number_of_statements_does_not_depend_on_the_number_of_representations() {
        List<String> incidents = incidents(20);
        statements.forget();
        entities(List.of(representation("Incident", incidents.get(0))));
        int ofOne = statements.seen().size();
        statements.forget();
        entities(incidents.stream().map(id -> representation("Incident", id)).toList());
        assertThat(statements.seen()).hasSize(ofOne);
    }

    @Test
    void an_id_shows_the_view_that_it_names() {
        String then = election(", asOf: \"2021-10-12\"");
        JsonNode found = entities(List.of(representation("Election", then), representation("Election", election(""))));
        assertThat(found.get(0).get("id").asText()).isEqualTo(then);
        assertThat(found.get(0).get("results")).hasSize(4);
        assertThat(found.get(1).get("results").size()).isGreaterThan(4);
    }

    // A subgraph that knows an election does not know of which day the election is shown.
    @Test
    void a_record_id_is_a_key_of_its_own() {
        String then = election(", asOf: \"2021-10-12\"");
        String election = election("");
        JsonNode found = entities(List.of(
                Map.of("__typename", "Election", "recordId", election),
                Map.of("__typename", "Election", "recordId", then),
                Map.of("__typename", "Incident", "recordId", election)));
        assertThat(found.get(0).get("id").asText()).isEqualTo(election);
        assertThat(found.get(1)).isEqualTo(found.get(0));
        assertThat(found.get(2).isNull()).isTrue();
        refused(
                List.of(Map.of("__typename", "Election", "recordId", "x")),
                "INVALID_ARGUMENT",
                "representations[0].recordId");
    }

    @Test
    void an_unknown_id_and_one_of_another_type_are_null() {
        String incident = incidents(1).get(0);
        JsonNode found = entities(List.of(
                representation("Incident", "SQAAAAAAAAAAAAAAAAAAAAA"),
                representation("Election", incident),
                representation("Incident", incident)));
        assertThat(found.get(0).isNull()).isTrue();
        assertThat(found.get(1).isNull()).isTrue();
        assertThat(found.get(2).get("id").asText()).isEqualTo(incident);
    }

    @Test
    void what_a_gateway_adds_to_a_representation_is_ignored() {
        String incident = incidents(1).get(0);
        JsonNode found = entities(List.of(Map.of("__typename", "Incident", "id", incident, "startsOn", "2021-11-07")));
        assertThat(found.get(0).get("id").asText()).isEqualTo(incident);
    }

    @Test
    void a_representation_may_be_a_literal() {
        String incident = incidents(1).get(0);
        JsonNode data = GraphQLClient.data(
                "query E($id: ID!) { _entities(representations: [{__typename: \"Incident\", id: $id}])"
                        + " { ... on Incident { id } } }",
                Map.of("id", incident));
        assertThat(data.at("/_entities/0/id").asText()).isEqualTo(incident);
    }

    @Test
    void a_representation_without_a_type_or_an_id_of_this_service_is_refused_with_its_place() {
        Map<String, Object> valid = representation("Incident", incidents(1).get(0));
        refused(List.of(valid, representation("Event", "x")), "INVALID_ARGUMENT", "representations[1]");
        refused(List.of(Map.of("id", "x")), "INVALID_ARGUMENT", "representations[0]");
        refused(List.of(Map.of("__typename", "Incident")), "INVALID_ARGUMENT", "representations[0]");
        refused(List.of(representation("Incident", "x")), "INVALID_ARGUMENT", "representations[0].id");
    }

    @Test
    void too_many_representations_are_refused() {
        List<Map<String, Object>> many = Collections.nCopies(
                1_001, representation("Incident", incidents(1).get(0)));
        refused(many, "PAGE_TOO_LARGE", "representations");
    }

    // Every representation counts, or a gateway could ask for more than any client may.
    @Test
    void representations_count_as_the_values_that_they_select() {
        String wide = "query E($r: [_Any!]!) { _entities(representations: $r) { ... on Election {"
                + " incidents(first: 100) { nodes { incident { title startsOn } } } } } }";
        List<Map<String, Object>> many = Collections.nCopies(1_000, representation("Election", election("")));
        JsonNode answer = GraphQLClient.ask(wide, Map.of("r", many));
        assertThat(answer.at("/errors/0/extensions/code").asText()).isEqualTo("QUERY_TOO_COMPLEX");
    }

    @Test
    void the_subgraph_has_keys_and_no_fields_of_gateways() {
        statements.forget();
        String sdl = GraphQLClient.data("{ _service { sdl } }", Map.of())
                .at("/_service/sdl")
                .asText();
        assertThat(sdl)
                .startsWith("extend schema @link(url: \"https://specs.apollo.dev/federation/")
                .containsPattern(
                        "type Election implements [^{]* @key\\(fields : \"id\"\\) @key\\(fields : \"recordId\"\\) \\{")
                .doesNotContain("_entities", "_service", "_Entity", "_Any", "@oneOf");
        assertThat(statements.seen()).isEmpty();
    }

    private static void refused(List<Map<String, Object>> representations, String code, String argument) {
        JsonNode error =
                GraphQLClient.ask(ENTITIES, Map.of("r", representations)).at("/errors/0");
        assertThat(error.at("/extensions/code").asText()).isEqualTo(code);
        assertThat(error.at("/extensions/argument").asText()).isEqualTo(argument);
    }

    private static JsonNode entities(List<Map<String, Object>> representations) {
        return GraphQLClient.data(ENTITIES, Map.of("r", representations)).get("_entities");
    }

    private static Map<String, Object> representation(String type, String id) {
        return Map.of("__typename", type, "id", id);
    }

    private static List<String> incidents(int count) {
        List<String> ids = new ArrayList<>();
        GraphQLClient.data("query I($n: Int) { incidents(first: $n) { nodes { id } } }", Map.of("n", count))
                .at("/incidents/nodes")
                .forEach(node -> ids.add(node.get("id").asText()));
        assertThat(ids).hasSize(count);
        return ids;
    }

    private static String election(String clock) {
        return GraphQLClient.data(
                        "{ election(externalId: {scheme: \"casebook\", value: \"IQ-2021-10-10\"}" + clock
                                + ") { id } }",
                        Map.of())
                .at("/election/id")
                .asText();
    }
}
