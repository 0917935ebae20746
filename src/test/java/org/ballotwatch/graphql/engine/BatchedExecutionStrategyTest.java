package org.ballotwatch.graphql.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.ballotwatch.graphql.GraphQLClient;
import org.ballotwatch.graphql.SqlStatements;
import org.junit.jupiter.api.Test;

/**
 * The engine returns every selected field correctly, and the number of statements depends only on the shape of the
 * query.
 */
@QuarkusTest
class BatchedExecutionStrategyTest {
    private static final String ATTACK = "externalId: {scheme: \"casebook\", value: \"IQ-2021-11-07-residence\"}";
    private static final String VOTE = "externalId: {scheme: \"casebook\", value: \"IQ-2021-10-10\"}";

    @Inject
    SqlStatements statements;

    /** Catches a batch that uses the arguments of its first caller, as the framework's own does. */
    @Test
    void two_aliases_of_one_edge_are_answered_by_their_own_arguments() {
        JsonPath answer = ask("{ election(" + VOTE + ") { three: incidents(first: 3) { nodes { daysFromElection } }"
                + " five: incidents(first: 5, orderBy: LATEST_FIRST) { nodes { daysFromElection } } } }");
        assertThat(answer.getList("data.election.three.nodes")).hasSize(3);
        assertThat(answer.getList("data.election.five.nodes")).hasSize(5);
        assertThat(answer.getInt("data.election.five.nodes[0].daysFromElection"))
                .isGreaterThan(answer.getInt("data.election.three.nodes[0].daysFromElection"));
    }

    @Test
    void a_clock_applies_below_its_field_until_a_deeper_field_overrides_it() {
        JsonPath answer = ask("{ incident(" + ATTACK + ", asOf: \"2021-11-08\") {"
                + " then: figures(measures: [WEAPONS_USED]) { best }"
                + " now: figures(measures: [WEAPONS_USED], asOf: \"2021-12-31\") { best } } }");
        assertThat(answer.getList("data.incident.then.best")).containsExactly(3);
        assertThat(answer.getList("data.incident.now.best")).containsExactly(2, 2);
    }

    @Test
    void fields_excluded_by_directives_are_neither_returned_nor_read() {
        statements.forget();
        JsonPath answer = ask(
                "query Q($no: Boolean!) { incident(" + ATTACK + ") { title figures @include(if: $no) { best }"
                        + " ... @skip(if: true) { participants { role } } } }",
                Map.of("no", false));
        assertThat(answer.getMap("data.incident").keySet()).containsExactly("title");
        assertThat(statements.seen()).hasSize(1);
    }

    @Test
    void fragments_on_interfaces_and_types_select_per_type() {
        JsonPath answer = ask("{ incident(" + ATTACK + ") { participants { actor { __typename ...n"
                + " ... on Person { familyName } ... on Organization { kind } } } } } fragment n on Actor { name }");
        List<Map<String, Object>> actors = answer.getList("data.incident.participants.actor");
        assertThat(actors).contains((Map<String, Object>) null);
        assertThat(actors)
                .contains(Map.of("__typename", "Person", "name", "Mustafa al-Kadhimi", "familyName", "al-Kadhimi"));
        assertThat(actors)
                .contains(Map.of("__typename", "Organization", "name", "Kata'ib Hezbollah", "kind", "MILITIA"));
    }

    @Test
    void a_field_selected_twice_is_returned_once_with_both_selections() {
        JsonPath answer = ask("{ election(" + VOTE + ") { country { code } ...more } }"
                + " fragment more on Election { country { name } }");
        assertThat(answer.getMap("data.election.country")).isEqualTo(Map.of("code", "IQ", "name", "Iraq"));
    }

    /** Catches an error in one edge that removes its siblings, or the whole answer. */
    @Test
    void an_error_in_one_edge_is_reported_at_each_parent_and_leaves_the_rest_intact() {
        JsonPath answer = ask("{ incidents(first: 2, filter: {country: \"IQ\", timing: [RESULT_DISPUTE]}) { nodes {"
                + " title elections { timing election { title incidents(first: 101) { totalCount } } } } } }");
        assertThat(answer.getList("errors.extensions.code")).containsOnly("PAGE_TOO_LARGE");
        assertThat(answer.<List<Object>>getList("errors.path").get(0))
                .containsExactly("incidents", "nodes", 0, "elections", 0, "election", "incidents");
        assertThat(answer.getString("data.incidents.nodes[0].title")).isNotEmpty();
        assertThat(answer.getString("data.incidents.nodes[0].elections[0].timing"))
                .isNotEmpty();
        assertThat(answer.getString("data.incidents.nodes[0].elections[0].election.incidents"))
                .isNull();
    }

    @Test
    void a_nullable_edge_that_fails_is_null_and_its_siblings_are_answered() {
        JsonPath answer = ask("{ good: country(code: \"IQ\") { name } bad: incident(id: \"nonsense\") { title } }");
        assertThat(answer.getString("data.good.name")).isEqualTo("Iraq");
        assertThat(answer.getMap("data").get("bad")).isNull();
        assertThat(answer.getList("errors.path")).containsExactly(List.of("bad"));
    }

    @Test
    void a_count_reads_no_page_and_a_page_counts_nothing() {
        statements.forget();
        ask("{ incidents { totalCount } }");
        assertThat(statements.seen()).singleElement().asString().contains("incident_tally");
        statements.forget();
        ask("{ incidents { nodes { title } } }");
        assertThat(statements.seen())
                .singleElement()
                .asString()
                .doesNotContain("incident_tally")
                .doesNotContain("count(*)");
    }

    /** Catches a statement per object on any edge of the headline query. */
    @Test
    void one_incident_costs_as_many_statements_as_fifty() {
        String headline = "title place { name parent { name } }"
                + " figures { measure best reports { best source { publisher } } }"
                + " responsibility { state reports { source { publisher } } }"
                + " participants { role actor { name names { name } } }"
                + " related { relation incident { title country { name } } }"
                + " elections { timing daysFromElection basis { explanation } election { startsOn previous { title }"
                + " results { party { name } change previous { seats { best } } reports { source { publisher } } } } }";
        statements.forget();
        ask("{ incidents(first: 1, filter: {timing: [RESULT_DISPUTE]}) { nodes { " + headline + " } } }");
        List<String> one = statements.seen();
        statements.forget();
        JsonPath answer = ask("{ incidents(first: 50) { nodes { " + headline + " } } }");
        assertThat(answer.getList("data.incidents.nodes")).hasSizeGreaterThan(35);
        assertThat(statements.seen()).hasSameSizeAs(one);
    }

    @Test
    void one_speaker_or_election_costs_as_many_statements_as_all() {
        String said = "statements { summary speaker { name } onBehalfOf { name } source { publisher } }";
        String disputes =
                "disputes { status steps { status source { publisher } } filers { filer { name } } before { name }"
                        + " election { title } " + said + " }";
        statements.forget();
        ask("{ election(" + VOTE + ") { " + disputes + " }"
                + " people(first: 1, filter: {text: \"Ned Price\"}) { nodes { " + said + " } } }");
        List<String> one = statements.seen();
        statements.forget();
        JsonPath answer = ask("{ elections(filter: {country: \"IQ\"}) { nodes { " + disputes
                + " } } people(first: 50) { nodes { " + said + " } } }");
        assertThat(answer.getList("data.people.nodes.statements.flatten()")).hasSizeGreaterThan(5);
        assertThat(statements.seen()).hasSameSizeAs(one);
    }

    /** Catches a lookup for each statement, or for absent kinds of subjects. */
    @Test
    void subjects_of_statements_are_looked_up_once_per_kind_present() {
        statements.forget();
        ask("{ people(first: 50) { nodes { statements { subject { id } } } } }");
        assertThat(statements.seen())
                .hasSize(5)
                .anyMatch(sql -> sql.contains("from incident asked"))
                .anyMatch(sql -> sql.contains("from election asked"))
                .anyMatch(sql -> sql.contains("from dispute asked"));
    }

    /** Catches a page that is read once per incident for the one election behind them all. */
    @Test
    void a_duplicate_parent_is_returned_twice_but_read_once() {
        JsonPath answer = ask("{ incidents(first: 2, filter: {types: [ASSASSINATION_ATTEMPT, VIOLENT_DEMONSTRATION]}) {"
                + " nodes { elections { election { incidents(filter: {types: [ASSASSINATION_ATTEMPT]}) {"
                + " totalCount nodes { incident { title } } } } } } } }");
        assertThat(answer.<List<List<Object>>>getList("data.incidents.nodes.elections.election.incidents.nodes"))
                .allSatisfy(elections -> assertThat(elections)
                        .singleElement()
                        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                        .hasSize(1));
    }

    /** Catches one call for two types that selected different fields beneath it. */
    @Test
    void types_that_share_an_edge_get_their_own_selections() {
        String find = "{ incident(" + ATTACK + ") { id } election(" + VOTE + ") { id } }";
        JsonPath ids = ask(find);
        JsonPath answer = ask(
                "query Q($ids: [ID!]!) { nodes(ids: $ids) { ... on EventRecord { figures { measure } }"
                        + " ... on Election { figures { best } } } }",
                Map.of("ids", List.of(ids.getString("data.incident.id"), ids.getString("data.election.id"))));
        assertThat(answer.getMap("data.nodes[0].figures[0]").keySet()).isEqualTo(java.util.Set.of("measure"));
        assertThat(answer.getMap("data.nodes[1].figures[0]").keySet()).isEqualTo(java.util.Set.of("measure", "best"));
    }

    @Test
    void introspection_and_data_can_be_selected_together() {
        statements.forget();
        JsonPath answer = ask("{ __typename __schema { queryType { name } } __type(name: \"Measure\") { kind }"
                + " country(code: \"IQ\") { __typename name } }");
        assertThat(answer.getString("data.__schema.queryType.name")).isEqualTo("Query");
        assertThat(answer.getString("data.__type.kind")).isEqualTo("ENUM");
        assertThat(answer.getString("data.country.__typename")).isEqualTo("Country");
        assertThat(statements.seen()).isEmpty(); // countries are kept in memory
    }

    private static JsonPath ask(String query) {
        return ask(query, Map.of());
    }

    private static JsonPath ask(String query, Map<String, Object> variables) {
        return GraphQLClient.path(query, variables);
    }
}
