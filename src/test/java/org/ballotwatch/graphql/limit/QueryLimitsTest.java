package org.ballotwatch.graphql.limit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ballotwatch.graphql.GraphQLClient;
import org.ballotwatch.graphql.SqlStatements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A query that exceeds a limit is refused before anything is read. */
@QuarkusTest
class QueryLimitsTest {
    @Inject
    SqlStatements statements;

    @Test
    void nested_pages_multiply_up_to_the_limit() {
        String nested = "incidents(first: 100) { nodes { incident { elections { election {"
                + " incidents(first: 100) { nodes { incident { title participants { role } } } } } } } } }";
        statements.forget();
        JsonPath answer = ask("{ elections(first: 100) { nodes { " + nested + " } } }", Map.of());
        assertThat(answer.getList("errors.extensions.code")).containsExactly("QUERY_TOO_COMPLEX");
        assertThat(answer.getString("errors[0].message")).contains("smaller pages");
        assertThat(statements.seen()).isEmpty();
    }

    /** Catches a page size that counts only as a literal. */
    @Test
    void page_sizes_in_variables_count_too() {
        String query =
                "query Q($n: Int) { a: incidents(first: $n) { nodes { participants { actor { incidents(first: $n) {"
                        + " nodes { participants { actor { incidents(first: $n) { nodes { title } } } } } } } } } } }";
        assertThat(codes(ask(query, Map.of("n", 100)))).isEqualTo("[QUERY_TOO_COMPLEX]");
        assertThat(codes(ask(query, Map.of("n", 2)))).isEqualTo("null");
    }

    @Test
    void the_depth_of_fields_is_limited() {
        String open = "place { ".repeat(1) + "parent { ".repeat(25);
        JsonPath answer =
                ask("{ incidents(first: 1) { nodes { " + open + "name" + " }".repeat(26) + " } } }", Map.of());
        assertThat(codes(answer)).isEqualTo("[QUERY_TOO_COMPLEX]");
    }

    /** Catches weighing that takes as long as the query that it should have refused. */
    @Test
    void fragments_that_spread_each_other_twice_are_weighed_once() {
        StringBuilder query = new StringBuilder("{ countries { ...f0 } }");
        for (int i = 0; i < 60; i++) {
            query.append(" fragment f%d on Country { ...f%d ...f%d }".formatted(i, i + 1, i + 1));
        }
        query.append(" fragment f60 on Country { name }");
        assertThat(codes(ask(query.toString(), Map.of()))).isEqualTo("[QUERY_TOO_COMPLEX]");
    }

    @Test
    void aliased_fields_are_counted() {
        assertThat(codes(ask(aliases(100), Map.of()))).isEqualTo("null");
        JsonPath answer = ask(aliases(101), Map.of());
        assertThat(codes(answer)).isEqualTo("[QUERY_TOO_COMPLEX]");
        assertThat(answer.getString("errors[0].message")).contains("101 fields").contains("the limit is 100");
    }

    @Test
    void aliases_in_a_fragment_count_wherever_it_is_spread() {
        String thirty = aliases(30)
                .replaceFirst("^\\{ country\\(code: \"IQ\"\\) \\{", "")
                .replace("} }", "}");
        String query = "{ a: country(code: \"IQ\") { ...f } b: country(code: \"LB\") { ...f }"
                + " c: country(code: \"SY\") { ...f } d: country(code: \"IR\") { ...f } } fragment f on Country {"
                + thirty;
        JsonPath answer = ask(query, Map.of());
        assertThat(codes(answer)).isEqualTo("[QUERY_TOO_COMPLEX]");
        assertThat(answer.getString("errors[0].message")).contains("124 fields");
    }

    @Test
    void root_fields_are_counted_but_not_introspection() {
        String twenty = IntStream.range(0, 20)
                .mapToObj(i -> "a" + i + ": country(code: \"IQ\") { name } ")
                .collect(Collectors.joining());
        assertThat(codes(ask("{ __typename b: __typename " + twenty + "}", Map.of())))
                .isEqualTo("null");
        assertThat(codes(ask("{ " + twenty + " country(code: \"IQ\") { name } }", Map.of())))
                .isEqualTo("[QUERY_TOO_COMPLEX]");
    }

    /** Catches a list of a hundred ids that counts as five, as a literal or a variable. */
    @Test
    void each_id_counts() {
        String query = "query Q($ids: [ID!]!) { nodes(ids: $ids) { ... on Election { incidents(first: 100) {"
                + " nodes { incident { participants { actor { incidents(first: 8) { nodes { title } } } } } } } } } }";
        assertThat(codes(ask(query, Map.of("ids", List.of("a"))))).doesNotContain("QUERY_TOO_COMPLEX");
        assertThat(codes(ask(query, Map.of("ids", Collections.nCopies(100, "a")))))
                .isEqualTo("[QUERY_TOO_COMPLEX]");
    }

    // The cost that a gateway computes by @cost and @listSize must be the one by which the service refuses.
    @Test
    void a_request_may_ask_for_its_cost() {
        // incidents 1, pageInfo 1 + 1, nodes 1, and 3 entries: title 1, sources 1 + 5 publishers
        assertThat(cost("{ incidents(first: 3) { pageInfo { hasNextPage } nodes { title sources { publisher } } } }"))
                .isEqualTo(4 + 3 * (1 + 6));
        assertThat(cost("{ countries { name } }")).isEqualTo(1 + 250);
        assertThat(cost("{ incidents { ...f } } fragment f on IncidentConnection { edges { node { title } } }"))
                .isEqualTo(2 + 20 * 2);
        assertThat(ask("{ countries { name } }", Map.of()).getMap("$")).doesNotContainKey("extensions");
    }

    @Test
    void a_refused_query_has_the_cost_for_which_it_is_refused() {
        String query = "{ incidents(first: 100) { nodes { sources { reports(first: 100) { nodes { source {"
                + " reports(first: 100) { nodes { id } } } } } } } } }";
        // 100 incidents with 5 sources each, 100 reports of each with a source, 100 reports of that
        assertThat(cost(query)).isEqualTo(2 + 100 * (1 + 5 * (2 + 100 * (1 + 2 + 100))));
    }

    private static int cost(String query) {
        JsonNode answer = GraphQLClient.json(
                GraphQLClient.send(GraphQLClient.post(GraphQLClient.body(query, Map.of()), GraphQLClient.JSON_TYPE)
                        .header("GraphQL-Cost", "report")));
        assertThat(answer.at("/extensions/cost/limit").asLong()).isPositive();
        return answer.at("/extensions/cost/fieldCost").asInt();
    }

    private static String aliases(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> " a" + i + ": name")
                .collect(Collectors.joining("", "{ country(code: \"IQ\") {", " } }"));
    }

    @Test
    void introspection_is_free() {
        String types = "ofType { ".repeat(12) + "name" + " }".repeat(12);
        JsonPath answer = ask("{ __schema { types { fields { args { type { " + types + " } } } } } }", Map.of());
        assertThat(answer.getList("errors")).isNull();
    }

    @Test
    void several_types_can_be_introspected_at_once() {
        JsonPath answer = ask(
                "{ a: __type(name: \"IncidentType\") { enumValues { name } } b: __type(name: \"Measure\") { enumValues"
                        + " { name } } c: __type(name: \"Incident\") { fields { name type { name } } } d: __type(name:"
                        + " \"Election\") { fields { name } } __schema { types { fields { name } } } }",
                Map.of());
        assertThat(answer.getList("errors")).isNull();
        assertThat(answer.getList("data.a.enumValues.name")).contains("ATTACK");
        assertThat(answer.getList("data.b.enumValues.name")).contains("KILLED");
        assertThat(answer.getList("data.d.fields.name")).contains("title");
    }

    // Types lead to fields and fields to types: each level multiplies the answer.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ __type(name: \"Incident\") { fields { type { fields { name } } } } }",
                "{ __type(name: \"Node\") { possibleTypes { interfaces { possibleTypes { name } } } } }",
                "{ a: __schema { types { name } } b: __schema { types { name } } }",
                "{ __schema { a: types { fields { name } } b: types { fields { name } } } }",
                "{ __typename ...f } fragment f on Query { __schema { types { fields { type { fields { name } } } } } }"
            })
    void introspection_that_multiplies_is_refused(String query) {
        JsonPath answer = ask(query, Map.of());
        assertThat(codes(answer)).isEqualTo("[QUERY_TOO_COMPLEX]");
        assertThat(answer.getMap("data")).isNull();
    }

    @Test
    void the_types_that_are_introspected_at_once_have_a_limit() {
        String types = IntStream.range(0, 51)
                .mapToObj(i -> "a" + i + ": __type(name: \"Incident\") { name } ")
                .collect(Collectors.joining());
        JsonPath answer = ask("{ " + types + "}", Map.of());
        assertThat(codes(answer)).isEqualTo("[QUERY_TOO_COMPLEX]");
        assertThat(answer.getString("errors[0].message")).contains("at most 50");
    }

    private static String codes(JsonPath answer) {
        return String.valueOf(answer.getList("errors.extensions.code"));
    }

    private static JsonPath ask(String query, Map<String, Object> variables) {
        return GraphQLClient.path(query, variables);
    }
}
