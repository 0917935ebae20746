package org.ballotwatch.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A fault in a value is reported in the same words and with the same path, in whatever form the value is sent. */
@QuarkusTest
class SameFaultsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The name of the variable is that of the argument, so that the answers differ in nothing. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            incidents    | filter: IncidentFilter          | {contry: "IQ"}                                 | {"contry": "IQ"}                              | filter.contry                  | Did you mean 'country'?
            incidents    | filter: IncidentFilter          | {types: [RAID, PROTESTT]}                      | {"types": ["RAID", "PROTESTT"]}               | filter.types[1]                | Did you mean 'PEACEFUL_PROTEST'
            incidents    | filter: IncidentFilter          | {types: [RAID, 5]}                             | {"types": ["RAID", 5]}                        | filter.types[1]                | must be one of ABDUCTION
            incidents    | filter: IncidentFilter          | {types: [[RAID]]}                              | {"types": [["RAID"]]}                         | filter.types[0]                | must be one of ABDUCTION
            incidents    | filter: IncidentFilter          | {types: [null]}                                | {"types": [null]}                             | filter.types[0]                | is required
            incidents    | filter: IncidentFilter          | {minKilled: "many"}                            | {"minKilled": "many"}                         | filter.minKilled               | Int
            incidents    | filter: IncidentFilter          | {minKilled: 3000000000}                        | {"minKilled": 3000000000}                     | filter.minKilled               | integer range
            incidents    | filter: IncidentFilter          | {minKilled: true}                              | {"minKilled": true}                           | filter.minKilled               | Int
            incidents    | filter: IncidentFilter          | {country: 5}                                   | {"country": 5}                                | filter.country                 | String
            incidents    | filter: IncidentFilter          | {country: [5]}                                 | {"country": [5]}                              | filter.country                 | 'list'
            incidents    | filter: IncidentFilter          | {country: {code: 5}}                           | {"country": {"code": 5}}                      | filter.country                 | 'object'
            incidents    | filter: IncidentFilter          | {from: 2021}                                   | {"from": 2021}                                | filter.from                    | Expected a text such as "2021-11-07"
            incidents    | filter: IncidentFilter          | {near: {latitude: 33, longitude: 44}}          | {"near": {"latitude": 33, "longitude": 44}}   | filter.near.km                 | is required
            incidents    | filter: IncidentFilter          | {near: {latitude: null, longitude: 4, km: 1}}  | {"near": {"latitude": null, "longitude": 4, "km": 1}} | filter.near.latitude   | is required
            nodes        | ids: [ID!]!                     | null                                           | null                                          | ids                            | is required
            nodes        | ids: [ID!]!                     | ["x", null]                                    | ["x", null]                                   | ids[1]                         | is required
            _entities    | representations: [_Any!]!       | [5]                                            | [5]                                           | representations[0]             | Expected an object such as
            batch        | input: BatchInput!              | {edits: [{}]}                                  | {"edits": [{}]}                               | input.edits[0]                 | must have exactly one of the fields of EditInput, but has none
            batch        | input: BatchInput!              | {edits: {recordPlace: {}, recordParty: null}}  | {"edits": {"recordPlace": {}, "recordParty": null}} | input.edits              | but has recordPlace, recordParty
            batch        | input: BatchInput!              | {edits: [{recordPlace: null}]}                 | {"edits": [{"recordPlace": null}]}            | input.edits[0].recordPlace     | is required
            batch        | input: BatchInput!              | {edits: [{recordPlce: {}}]}                    | {"edits": [{"recordPlce": {}}]}               | input.edits[0].recordPlce      | Did you mean 'recordPlace'?
            recordSource | input: SourceInput!             | {titel: "Report"}                              | {"titel": "Report"}                           | input.titel                    | Did you mean 'title'?
            recordSource | input: SourceInput!             | {kind: "MINISTRY"}                             | {"kind": "MINISTRY"}                          | input.kind                     |
            recordSource | input: SourceInput!             | 5                                              | 5                                             | input                          | must be an object of type SourceInput
            """)
    void a_literal_and_a_variable_have_the_same_fault(
            String field, String declaration, String literal, String value, String path, String words)
            throws JsonProcessingException {
        String argument = declaration.substring(0, declaration.indexOf(':'));
        boolean write = field.equals("batch") || field.equals("recordSource");
        String operation = write ? "mutation" : "query";
        JsonNode inDocument =
                fault(operation + " { " + field + "(" + argument + ": " + literal + ") { __typename } }", "{}");
        JsonNode inVariable = fault(
                "%s($%s) { %s(%s: $%s) { __typename } }".formatted(operation, declaration, field, argument, argument),
                "{\"" + argument + "\": " + value + "}");
        assertThat(inVariable.at("/extensions/argument").asText()).isEqualTo(path);
        assertThat(inDocument.at("/extensions/argument").asText()).isEqualTo(path);
        assertThat(inDocument.at("/extensions/field").asText()).isEqualTo((write ? "Mutation." : "Query.") + field);
        if (words != null) {
            assertThat(inVariable.get("message").asText()).contains(words);
            assertThat(inDocument.get("message").asText().replace("Argument ", "Variable $"))
                    .isEqualTo(inVariable.get("message").asText());
        }
    }

    // The default of a variable is a literal too.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            query($f: IncidentFilter = {contry: "IQ"}) { incidents(filter: $f) { totalCount } }         | f.contry       | Did you mean 'country'?
            mutation($i: BatchInput! = {edits: [{}]}) { batch(input: $i) { __typename } }               | i.edits[0]     | but has none
            """)
    void a_default_has_the_same_fault(String query, String path, String words) throws JsonProcessingException {
        JsonNode fault = fault(query, "{}");
        assertThat(fault.at("/extensions/argument").asText()).isEqualTo(path);
        assertThat(fault.get("message").asText()).contains(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            { incidents(frist: 1) { totalCount } }                        | frist  | Query.incidents       | Did you mean 'first'?
            { enumLabels(type: "X", colour: 1) { value } }                | colour | Query.enumLabels      | Its arguments are type
            { incident(slug: "x") { id(a: 1) } }                          | a      | Incident.id           | which has no arguments
            mutation { recordSource(inpt: {}, input: {}) { __typename } } | inpt   | Mutation.recordSource | Did you mean 'input'?
            { incidents(first: 1, first: 2) { totalCount } }              | first  | Query.incidents       | must be given once
            mutation { recordSource { __typename } }                      | input  | Mutation.recordSource | is required
            { node(id: null) { id } }                                     | id     | Query.node            | is required
            """)
    void an_argument_is_named_with_its_field(String query, String argument, String field, String words)
            throws JsonProcessingException {
        JsonNode fault = fault(query, "{}");
        assertThat(fault.at("/extensions/argument").asText()).isEqualTo(argument);
        assertThat(fault.at("/extensions/field").asText()).isEqualTo(field);
        assertThat(fault.get("message").asText()).contains(words);
    }

    @Test
    void operations_may_declare_a_variable_of_one_name_differently() throws JsonProcessingException {
        String edit = "mutation A($v: PlaceInput!) { batch(input: {edits: [{recordPlace: $v}]}) { __typename } }";
        String list = "query B($v: IncidentFilter) { incidents(filter: $v) { totalCount } }";
        for (String document : List.of(edit + list, list + edit)) {
            String request = JSON.writeValueAsString(Map.of("query", document, "operationName", "B"));
            JsonNode answer =
                    GraphQLClient.json(GraphQLClient.send(GraphQLClient.post(request, GraphQLClient.JSON_TYPE)));
            assertThat(answer.has("errors")).as("%s", answer).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            query($f: String) { incidents(first: $f) { totalCount } }     | first
            { incidents(filter: {text: $t}) { totalCount } }              | filter
            { incidents(filter: {text: "a", text: "b"}) { totalCount } }  | filter
            mutation($v: PlaceInput) { batch(input: {edits: [{recordPlace: $v}]}) { __typename } } | input.edits[0].recordPlace
            { __typename @skip }                                          | if
            { __typename @skip(if: "true") }                              | if
            """)
    void other_faults_name_their_argument(String query, String argument) throws JsonProcessingException {
        assertThat(fault(query, "{}").at("/extensions/argument").asText()).isEqualTo(argument);
    }

    // A variable with a default may be null.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            query($v: ID = "x") { node(id: $v) { id } }                                                                | id
            query($v: ID = "x") { nodes(ids: ["y", $v]) { id } }                                                       | ids[1]
            query($v: String = "x") { incident(externalId: {scheme: "deco", value: $v}) { id } }                       | externalId.value
            """)
    void a_null_in_a_variable_is_named_by_the_place_where_it_is_used(String query, String path)
            throws JsonProcessingException {
        RefusedRequest.with("INVALID_ARGUMENT", path, ask(query, "{\"v\": null}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            query($v: Boolean = true) { __typename @skip(if: $v) }
            query($v: Boolean = true) { viewer { name @include(if: $v) } }
            query($v: Boolean = true) { ...q } fragment q on Query { ... @skip(if: $v) { __typename } }
            """)
    void a_null_condition_is_refused(String query) throws JsonProcessingException {
        JsonNode fault = fault(query, "{\"v\": null}");
        assertThat(fault.at("/extensions/argument").asText()).isEqualTo("v");
        assertThat(ask(query, "{\"v\": false}").has("errors")).isFalse();
    }

    private static JsonNode fault(String query, String variables) throws JsonProcessingException {
        JsonNode answer = ask(query, variables);
        RefusedRequest.with("GRAPHQL_VALIDATION_FAILED", answer);
        assertThat(answer.get("errors")).as("%s", answer).hasSize(1);
        return answer.at("/errors/0");
    }

    private static JsonNode ask(String query, String variables) throws JsonProcessingException {
        Map<?, ?> given = JSON.readValue(variables, Map.class);
        return GraphQLClient.json(GraphQLClient.send(GraphQLClient.post(
                JSON.writeValueAsString(Map.of("query", query, "variables", given)), GraphQLClient.JSON_TYPE)));
    }
}
