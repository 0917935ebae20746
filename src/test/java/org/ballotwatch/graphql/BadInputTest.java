package org.ballotwatch.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Arguments that match their types but are invalid: each is refused with a code and its name, or finds nothing. */
@QuarkusTest
class BadInputTest {
    private static final String ATTACK =
            "incident(externalId: {scheme: \"casebook\", value: \"IQ-2021-11-07-residence\"})";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            { incident(id: "nonsense") { id } }                                          | id
            { incident(id: "") { id } }                                                  | id
            { incident { id } }                                                          | id
            { incident(id: null) { id } }                                                | id
            { election(id: "x", externalId: {scheme: "deco", value: "1"}) { id } }       | id
            { person(externalId: {scheme: "isbn", value: "1"}) { id } }                  | externalId.scheme
            { node(id: "%%%") { id } }                                                   | id
            { nodes(ids: ["nonsense"]) { id } }                                          | ids[0]
            { incidents(filter: {actor: "nonsense"}) { totalCount } }                    | filter.actor
            { incidents(filter: {election: "nonsense"}) { totalCount } }                 | filter.election
            { elections(filter: {party: "nonsense"}) { totalCount } }                    | filter.party
            { incidents(first: -1) { totalCount } }                                      | first
            { incidents(last: -1) { totalCount } }                                       | last
            { incidents(first: 1, last: 1) { totalCount } }                              | last
            { incidents(first: 1, before: "x") { totalCount } }                          | before
            { incidents(last: 1, after: "x") { totalCount } }                            | after
            { incidents(after: "x", before: "x") { totalCount } }                        | after
            { incidents(asOf: "yesterday") { totalCount } }                              | asOf
            { incidents(asOf: "2021-02-30") { totalCount } }                             | asOf
            { incidents(asOf: "2021-11-07T04:30:00Z") { totalCount } }                   | asOf
            { incidents(recordedAsOf: "then") { totalCount } }                           | recordedAsOf
            { incidents(recordedAsOf: "2021-11-07") { totalCount } }                     | recordedAsOf
            { country(code: "IQ") { history(recordedAsOf: "then") { at } } }             | recordedAsOf
            { country(code: "IQ", recordedAsOf: "then") { name } }                       | recordedAsOf
            { countries(recordedAsOf: "then") { name } }                                 | recordedAsOf
            { party(id: "x", recordedAsOf: "2021-11-07") { id } }                        | recordedAsOf
            { source(id: "x", recordedAsOf: "then") { id } }                             | recordedAsOf
            { sources(recordedAsOf: "then") { totalCount } }                             | recordedAsOf
            { incidents(filter: {from: "soon"}) { totalCount } }                         | filter.from
            { dispute(id: "nonsense") { id } }                                           | id
            { dispute { id } }                                                           | id
            { country { name } }                                                         | code
            { incidents(filter: {place: "baghdad"}) { totalCount } }                     | filter.place
            { incidents(filter: {place: "slug:Baghdad"}) { totalCount } }                | filter.place
            { elections { nodes { disputes(asOf: "soon") { title } } } }                 | asOf
            { people { nodes { statements(recordedAsOf: "then") { summary } } } }        | recordedAsOf
            { incidents { nodes { evidence(asOf: "soon") { field } } } }                 | asOf
            { elections { nodes { evidence(recordedAsOf: "then") { field } } } }         | recordedAsOf
            { incidents(filter: {minKilled: 0}) { totalCount } }                         | filter.minKilled
            { people { nodes { tenures(on: "today") { role } } } }                       | on
            { people { nodes { tenures(on: "2021-02-30") { role } } } }                  | on
            { parties { nodes { relations(on: "in 2018") { relation } } } }              | on
            { parties { nodes { relations(asOf: "then") { relation } } } }               | asOf
            { findings(filter: {rules: []}) { totalCount } }                             | filter.rules
            { findings(filter: {severities: []}) { totalCount } }                        | filter.severities
            { timeline(filter: {}) { totalCount } }                                      | filter
            { timeline(filter: {kinds: [INCIDENT]}) { totalCount } }                     | filter
            { timeline(filter: {country: "Iraq"}) { totalCount } }                       | filter.country
            { timeline(filter: {election: "nonsense"}) { totalCount } }                  | filter.election
            { timeline(filter: {country: "IQ", kinds: []}) { totalCount } }              | filter.kinds
            { timeline(filter: {country: "IQ", to: "soon"}) { totalCount } }             | filter.to
            { timeline(filter: {country: "IQ", from: "2021-02-01", to: "2021-01-01"}) { totalCount } }  | filter.from
            { timeline(filter: {country: "IQ"}, asOf: "then") { totalCount } }           | asOf
            { timeline(filter: {country: "IQ"}, first: -1) { totalCount } }              | first
            { elections { nodes { stageOn(date: "soon") } } }                            | date
            { elections { nodes { knowledgeDiff(from: "then", to: "2021-01-01") { field } } } }         | from
            { elections { nodes { knowledgeDiff(from: "2021-01-01", to: "2021-02-30") { field } } } }   | to
            { incidents { nodes { knowledgeDiff(from: "2021-01-02", to: "2021-01-01") { field } } } }   | from
            { incidents(filter: {near: {latitude: 90.1, longitude: 0, km: 1}}) { totalCount } }   | filter.near.latitude
            { incidents(filter: {near: {latitude: 0, longitude: -181, km: 1}}) { totalCount } }   | filter.near.longitude
            { incidents(filter: {near: {latitude: 0, longitude: 0, km: 0}}) { totalCount } }      | filter.near.km
            { incidents(filter: {near: {latitude: 0, longitude: 0, km: 20001}}) { totalCount } }  | filter.near.km
            """)
    void an_invalid_value_is_refused_with_the_name_of_its_argument(String query, String argument) {
        RefusedRequest.with("INVALID_ARGUMENT", argument, GraphQLClient.ask(query));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "changeDays(of: []) { day }",
                "figures(measures: []) { best }",
                "sources(asOf: \"soon\") { title }",
                "accounts(recordedAsOf: \"then\") { id }",
                "responsibility(asOf: \"soon\") { state }",
                "history(recordedAsOf: \"then\") { at }",
                "... on Incident { casualties(asOf: \"soon\") { killed { best } } }",
            })
    void a_refused_argument_leaves_the_rest_of_the_record(String field) {
        JsonNode answer = GraphQLClient.ask("{ " + ATTACK + " { title " + field + " } }");
        assertThat(answer.at("/errors/0/extensions/code").asText()).isEqualTo("INVALID_ARGUMENT");
        assertThat(answer.at("/data/incident/title").asText()).isNotEmpty();
    }

    // PostgreSQL has neither these days nor the character 0: without a check they cause an internal error, or another
    // day.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            { incidents(asOf: "+999999999-12-31") { totalCount } }                       | asOf
            { incidents(filter: {from: "-99999-01-01"}) { totalCount } }                 | filter.from
            { incidents(recordedAsOf: "+999999999-12-31T00:00:00Z") { totalCount } }     | recordedAsOf
            { people { nodes { tenures(on: "+10000-01-01") { role } } } }                | on
            { incidents(filter: {text: "a\\u0000b"}) { totalCount } }                    | filter.text
            { incident(externalId: {scheme: "ucdp", value: "\\u0000"}) { id } }          | externalId.value
            { country(code: "\\u0000") { name } }                                        | code
            { incidents(filter: {text: "a\\u{0}b"}) { totalCount } }                     | filter.text
            """)
    void a_value_that_the_database_cannot_store_is_refused_before_it_gets_there(String query, String argument) {
        RefusedRequest.with("INVALID_ARGUMENT", argument, GraphQLClient.ask(query));
    }

    // Half of a surrogate pair has no form in UTF-8: the driver would send a question mark, and PostgreSQL would store
    // it.
    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "a\\udc00b", "\\udc00\\ud800", "\\ud83d\\ud83d\\ude00", "\\u0000"})
    void half_of_a_surrogate_pair_in_a_variable_is_refused(String half) {
        RefusedRequest.with("INVALID_ARGUMENT", "filter.text", byVariable(half));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "a\\udc00b", "\\u{D800}", "\\u{110000}", "\\ud83d\\u{1F600}"})
    void half_of_a_surrogate_pair_in_a_literal_is_a_syntax_error(String half) {
        RefusedRequest.with("GRAPHQL_PARSE_FAILED", byLiteral(half));
    }

    @Test
    void a_whole_surrogate_pair_is_a_character() {
        assertThat(byVariable("\\ud83d\\ude00").at("/data/incidents/totalCount").asInt(-1))
                .isZero();
        assertThat(byVariable("\ud83d\ude00").at("/data/incidents/totalCount").asInt(-1))
                .isZero();
        assertThat(byLiteral("\\ud83d\\ude00").at("/data/incidents/totalCount").asInt(-1))
                .isZero();
        assertThat(byLiteral("\\u{1F600}").at("/data/incidents/totalCount").asInt(-1))
                .isZero();
    }

    /** @param json the value in the JSON of the request */
    private static JsonNode byVariable(String json) {
        String body = "{\"query\": \"query($f: IncidentFilter) { incidents(filter: $f) { totalCount } }\","
                + " \"variables\": {\"f\": {\"text\": \"" + json + "\"}}}";
        return GraphQLClient.json(GraphQLClient.send(GraphQLClient.post(body, GraphQLClient.JSON_TYPE)));
    }

    /** @param graphql the value in the document */
    private static JsonNode byLiteral(String graphql) {
        return GraphQLClient.ask("{ incidents(filter: {text: \"" + graphql + "\"}) { totalCount } }");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            { incidents(first: 101) { totalCount } }                                     | first
            { people(last: 101) { totalCount } }                                         | last
            { timeline(filter: {country: "IQ"}, last: 101) { totalCount } }              | last
            """)
    void a_page_size_above_the_limit_is_refused(String query, String argument) {
        RefusedRequest.with("PAGE_TOO_LARGE", argument, GraphQLClient.ask(query));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            { elections { nodes { title incidents(first: 101) { totalCount } } } }       | elections | title
            { parties { nodes { name incidents(last: 101) { totalCount } } } }           | parties   | name
            """)
    void a_refused_list_leaves_the_rest_of_the_answer(String query, String root, String other) {
        JsonNode answer = GraphQLClient.ask(query);
        assertThat(answer.at("/errors/0/extensions/code").asText()).isEqualTo("PAGE_TOO_LARGE");
        assertThat(answer.at("/data/" + root + "/nodes/0/incidents").isNull()).isTrue();
        assertThat(answer.at("/data/" + root + "/nodes/0/" + other).asText()).isNotEmpty();
    }

    // A negative cost would offset the cost of other fields.
    @Test
    void a_negative_page_size_makes_no_other_field_cheaper() {
        String expensive = "b: incidents(first: 100) { nodes { participants { actor { incidents(first: 100) { nodes {"
                + " participants { actor { incidents(first: 100) { nodes { title } } } } } } } } } }";
        JsonNode answer = GraphQLClient.ask("{ a: incidents(first: -2000000000) { nodes { id } } " + expensive + " }");
        RefusedRequest.with("QUERY_TOO_COMPLEX", answer);
    }

    @Test
    void more_than_a_hundred_ids_are_refused() {
        String query = "query($ids: [ID!]!) { nodes(ids: $ids) { id } }";
        RefusedRequest.with(
                "PAGE_TOO_LARGE", "ids", GraphQLClient.ask(query, Map.of("ids", Collections.nCopies(101, "x"))));
    }

    @ParameterizedTest
    @ValueSource(chars = {'I', 'E', 'A', 'L', 'C', 'S', 'Z', 'D', 'U', 'M', 'N', 'q'})
    void an_unknown_id_yields_null_and_no_error(char kind) {
        String id = id(kind, new byte[16]);
        JsonNode data = GraphQLClient.data("query($id: ID!) { node(id: $id) { id } }", Map.of("id", id));
        assertThat(data.get("node").isNull()).isTrue();
    }

    @Test
    void an_id_of_another_kind_of_record_yields_null_and_no_error() {
        String query =
                "query($id: ID) { election(id: $id) { id } person(id: $id) { id } dispute(id: $id) { id } source(id: $id) { id } }";
        assertThat(GraphQLClient.data(query, Map.of("id", attack()))).allMatch(JsonNode::isNull);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            findings(filter: {election: $id})                | filter.election | an election
            incidents(filter: {election: $id})               | filter.election | an election
            incidents(filter: {actor: $id})                  | filter.actor    | a person, a party or an organization
            elections(filter: {party: $id})                  | filter.party    | a party
            timeline(filter: {election: $id})                | filter.election | an election
            """)
    void a_filter_refuses_the_id_of_another_kind_of_record(String field, String argument, String right) {
        JsonNode answer = GraphQLClient.ask("query($id: ID) { " + field + " { totalCount } }", Map.of("id", attack()));
        RefusedRequest.with("INVALID_ARGUMENT", argument, answer);
        assertThat(answer.at("/errors/0/message").asText())
                .startsWith(argument + " '" + attack() + "' does not name " + right + ": give its id");
    }

    // A lookup by UUID alone would find a forged id as soon as another id requests the real record.
    @Test
    void the_uuid_of_one_kind_of_record_finds_nothing_under_another_kind() {
        byte[] bytes = Base64.getUrlDecoder().decode(attack());
        String forged = id('C', Arrays.copyOfRange(bytes, 1, 17));
        JsonNode data = GraphQLClient.data(
                "query($ids: [ID!]!) { nodes(ids: $ids) { id } }", Map.of("ids", List.of(attack(), forged)));
        assertThat(data.at("/nodes/0/id").asText()).isEqualTo(attack());
        assertThat(data.at("/nodes/1").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"'; drop table incident; --", "' or '1'='1", "%", "_", "\\", "%%", "$1", ":text", "\"", "{}"})
    void special_characters_in_a_search_text_are_literal(String text) {
        JsonNode data = GraphQLClient.data(
                "query($t: String) { incidents(filter: {text: $t}) { totalCount } everything: incidents { totalCount } }",
                Map.of("t", text));
        assertThat(data.at("/incidents/totalCount").asInt()).isZero();
        assertThat(data.at("/everything/totalCount").asInt()).isPositive();
    }

    private static String attack() {
        return GraphQLClient.data("{ " + ATTACK + " { id } }", Map.of())
                .at("/incident/id")
                .asText();
    }

    private static String id(char kind, byte[] uuid) {
        byte[] bytes = ByteBuffer.allocate(17).put((byte) kind).put(uuid).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
