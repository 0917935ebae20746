package org.ballotwatch.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents and variables that do not match the schema: the whole request is refused, and nothing is executed. */
@QuarkusTest
class BadDocumentTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "}", "select * from incident", "{ countries { name } } }", "{ a: }", "\u0001", "é", "#"})
    void a_text_that_is_not_graphql_is_refused_with_a_syntax_error(String text) {
        RefusedRequest.with("GRAPHQL_PARSE_FAILED", GraphQLClient.ask(text));
    }

    // The parser stops on purpose; it must not run out of stack.
    @Test
    void a_document_nested_too_deeply_is_refused() {
        RefusedRequest.with("QUERY_TOO_COMPLEX", GraphQLClient.ask("{a".repeat(10_000) + "}".repeat(10_000)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            { nope }                                                             | nope
            { incidents { nope } }                                               | nope
            { incidents }                                                        | incidents
            { incidents(nope: 1) { totalCount } }                                | nope
            { incidents(filter: {nope: 1}) { totalCount } }                      | nope
            { incidents(orderBy: NOPE) { totalCount } }                          | orderBy
            { incidents(filter: {types: [NOPE]}) { totalCount } }                | filter.types
            { incidents(reading: "OFFICIAL") { totalCount } }                    | reading
            { incidents(first: 4294967297) { totalCount } }                      | first
            { incidents(first: 1.5) { totalCount } }                             | first
            { incidents(first: "1") { totalCount } }                             | first
            { incidents(filter: {minKilled: 4294967297}) { totalCount } }        | filter.minKilled
            { incidents(filter: {near: {latitude: "0", longitude: 0, km: 1}}) { totalCount } } | latitude
            { incidents(filter: {near: {latitude: 33}}) { totalCount } }         | filter.near.km
            { incidents(asOf: 2021) { totalCount } }                             | asOf
            { incident(externalId: {scheme: "ucdp"}) { id } }                    | value
            { nodes(ids: [null]) { id } }                                        | ids
            { nodes(ids: null) { id } }                                          | ids
            { incidents(first: 1) { nodes { participants(roles: [null]) { role } } } } | roles
            { incidents(filter: {types: [ATTACK, null]}) { totalCount } }        | filter.types[1]
            { timeline(filter: {country: "IQ", kinds: [INCIDENT, null]}) { totalCount } } | filter.kinds[1]
            { dataset { name } }                                                 | name
            { incidents(first: $n) { totalCount } }                              | n
            query($n: Nope) { incidents(first: $n) { totalCount } }              | Nope
            query($n: String) { incidents(first: $n) { totalCount } }            | n
            query($n: Int!) { incidents(first: $n) { totalCount } }              | n
            { ...a } fragment a on Query { ...a }                                | a
            { __typename @nope }                                                 | nope
            mutation { nope }                                                    | nope
            subscription { nope }                                                | nope
            query a { __typename } query b { __typename }                        | operation
            """)
    void an_unknown_field_or_argument_is_refused_by_name(String query, String name) {
        JsonNode answer = GraphQLClient.ask(query);
        RefusedRequest.with("GRAPHQL_VALIDATION_FAILED", answer);
        assertThat(answer.has("data")).isFalse();
        assertThat(answer.at("/errors/0/message").asText()).contains(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            { incidents { nodes { titel } } }                  | Field 'titel' in type 'Incident' is undefined. Did you mean 'title'
            { incidents { nodes { startson } } }               | Did you mean 'startsOn'
            { incidents(frist: 1) { totalCount } }             | Unknown field argument 'frist' of 'Query.incidents'. Did you mean 'first'
            { elections { nodes { incidents(lst: 1) { totalCount } } } } | of 'Election.incidents'. Did you mean 'last'
            { node(id: "x") { ... on Incidnet { id } } }       | Did you mean 'Incident'
            { node(id: "x") { title } }                        | It is a field of Dispute, DisputeStep, Election, Incident, ResultAnnouncement, Source, Statement: select it
            { incidents { ...f } } fragment f on IncidentConnection { node { id } } | Did you mean 'nodes'
            mutation { recordIncidents { record { id } } }     | Did you mean 'recordIncident'
            query($day: Dat) { elections(asOf: $day) { totalCount } } | Did you mean 'Date'
            query($f: [IncidentFilters!]) { incidents(filter: $f) { totalCount } } | Did you mean 'IncidentFilter'
            subscription { incidentsRecorded { cursor } }      | Did you mean 'incidentRecorded'
            { xyzzyplugh }                                     | undefined
            { incidents { nodes { figures { seat } } } }       | undefined
            { __typename @skp(if: true) }                      | [Unknown directive 'skp'. Did you mean 'skip'?]
            { __typename @skip(if: true, iff: true) }          | Unknown directive argument 'iff'. Did you mean 'if'
            query($first: Int) { incidents(first: $frist, last: $first) { totalCount } } | Undefined variable 'frist'. Did you mean 'first'
            { ...item } fragment items on Query { __typename } | Undefined fragment 'item'. Did you mean 'items'
            { incidents(filter: {types: [PROTESTT]}) { totalCount } } | Did you mean 'PEACEFUL_PROTEST' or 'PROTEST_BAN' or 'PROTEST_WITH_INTERVENTION'?
            """)
    void an_unknown_name_comes_with_a_suggestion(String query, String message) {
        JsonNode answer = GraphQLClient.ask(query);
        RefusedRequest.with("GRAPHQL_VALIDATION_FAILED", answer);
        assertThat(answer.at("/errors").findValuesAsText("message").toString()).contains(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            { incidents(filter: {types: [ATTACK, ATACK]}) { totalCount } }   | filter.types[1]   | Did you mean 'ATTACK'
            { incidents(filter: {types: ATACK}) { totalCount } }             | filter.types      | Did you mean 'ATTACK'
            { incidents(orderBy: LATEST) { totalCount } }                    | orderBy           | Did you mean 'LATEST_FIRST'
            { incidents(orderBy: "LATEST_FIRST") { totalCount } }            | orderBy           | without quotation marks
            { incidents(filter: {contry: "IQ"}) { totalCount } }             | filter.contry     | Did you mean 'country'
            { incidents(filter: {near: {latitude: 33, longitude: 44}}) { totalCount } } | filter.near.km | is required
            { incidents(filter: {minKilled: "1"}) { totalCount } }           | filter.minKilled  | Int
            { incidents(filter: 5) { totalCount } }                          | filter            | must be an object of type IncidentFilter
            { incident(externalId: {scheme: "ucdp", value: null}) { id } }   | externalId.value  | is required
            query($y: [IncidentType!]) { incidents(filter: {types: $y, contry: "IQ"}) { totalCount } } | filter.contry | Did you mean 'country'
            """)
    void a_wrong_value_is_named_by_its_path_as_in_variables(String query, String argument, String message) {
        JsonNode answer = GraphQLClient.ask(query);
        RefusedRequest.with("GRAPHQL_VALIDATION_FAILED", argument, answer);
        assertThat(answer.at("/errors/0/message").asText()).contains(message);
        assertThat(answer.path("errors")).hasSize(1);
    }

    @Test
    void all_wrong_values_of_a_document_are_reported() {
        JsonNode answer = GraphQLClient.ask(
                "{ incidents(orderBy: FIRST, filter: {types: [ATACK], minKilled: \"1\", contry: \"IQ\"}) { titel } }");
        assertThat(answer.path("errors").findValuesAsText("argument"))
                .containsExactlyInAnyOrder("orderBy", "filter.types[0]", "filter.minKilled", "filter.contry");
        assertThat(answer.path("errors")).hasSize(5);
    }

    // The specification's CollectSubscriptionFields; graphql-java fails if no field is left to collect.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            subscription { reportRetired @skip(if: true) { cursor } }                                      | @skip
            subscription { reportRetired @skip(if: false) { cursor } }                                     | @skip
            subscription { reportRetired @include(if: false) { cursor } }                                  | @include
            subscription($a: Boolean!) { reportRetired @skip(if: $a) { cursor } }                          | @skip
            subscription { ... @skip(if: true) { reportRetired { cursor } } }                              | @skip
            subscription { ... on Subscription { reportRetired @include(if: true) { cursor } } }           | @include
            subscription { ...a @skip(if: true) } fragment a on Subscription { reportRetired { cursor } }  | @skip
            subscription { ...a } fragment a on Subscription { ...b } fragment b on Subscription { reportRetired @skip(if: true) { cursor } } | @skip
            query a { __typename } subscription b { reportRetired @skip(if: true) { cursor } }             | @skip
            subscription { ...a } fragment a on Subscription { ...a }                                      | cycle
            subscription { ...a }                                                                          | a
            subscription { ... on Query { __typename } }                                                   | Query
            subscription { __typename }                                                                    | __typename
            subscription { a: reportRetired { cursor } b: reportRetired { cursor } }                       | root field
            """)
    void a_subscription_has_one_root_field_without_conditions(String query, String name) {
        JsonNode answer = GraphQLClient.ask(query);
        RefusedRequest.with("GRAPHQL_VALIDATION_FAILED", answer);
        assertThat(answer.has("data")).isFalse();
        assertThat(answer.at("/errors/0/message").asText()).containsIgnoringCase(name);
    }

    @Test
    void a_subscription_may_have_conditions_below_its_root() {
        JsonNode answer = GraphQLClient.ask("subscription { reportRetired { cursor @skip(if: true) __typename } }");
        assertThat(answer.at("/errors/0/message").asText()).contains("WebSocket");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            { ... @defer { __typename } }                               | defer
            { ...a @defer(label: "a") } fragment a on Query { viewer { name } } | defer
            query @experimental_disableErrorPropagation { __typename }  | experimental_disableErrorPropagation
            mutation @experimental_disableErrorPropagation { __typename } | experimental_disableErrorPropagation
            """)
    void an_unsupported_directive_is_unknown(String query, String name) {
        JsonNode answer = GraphQLClient.ask(query);
        RefusedRequest.with("GRAPHQL_VALIDATION_FAILED", answer);
        assertThat(answer.at("/errors/0/message").asText()).contains("Unknown directive '" + name + "'");
    }

    // As for literals: it would be wrong to report an error of the service, or to use another number.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Int            | first    | "x"
            Int            | first    | "1"
            Int            | first    | 1.5
            Int            | first    | 4294967297
            Int            | first    | true
            Int            | first    | {}
            Int            | first    | [1]
            Date           | asOf     | 2021
            Date           | asOf     | {}
            DateTime       | recordedAsOf | []
            Reading        | reading  | "NOPE"
            Reading        | reading  | 1
            IncidentOrder  | orderBy  | {}
            String         | after    | 1
            IncidentFilter | filter   | 5
            IncidentFilter | filter   | []
            IncidentFilter | filter   | {"nope": 1}
            IncidentFilter | filter   | {"types": ["NOPE"]}
            IncidentFilter | filter   | {"minKilled": "1"}
            IncidentFilter | filter   | {"text": 5}
            IncidentFilter | filter   | {"near": {"latitude": "0", "longitude": 0, "km": 1}}
            IncidentFilter | filter   | {"near": {"latitude": 0}}
            """)
    void a_variable_of_another_type_is_refused(String type, String argument, String value) {
        String query = "query($v: %s) { incidents(%s: $v) { totalCount } }".formatted(type, argument);
        String body = "{\"query\": \"%s\", \"variables\": {\"v\": %s}}".formatted(query, value);
        JsonNode answer = GraphQLClient.json(GraphQLClient.send(GraphQLClient.post(body, GraphQLClient.JSON_TYPE)));
        RefusedRequest.with("GRAPHQL_VALIDATION_FAILED", answer);
        assertThat(answer.has("data")).isFalse();
    }

    // graphql-java also has messages in German and Dutch, and chooses by the machine's locale.
    @Test
    void errors_are_in_english_in_any_locale() {
        Locale here = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(GraphQLClient.ask("{ notAskedForBefore }")
                            .at("/errors/0/message")
                            .asText())
                    .contains("is undefined");
        } finally {
            Locale.setDefault(here);
        }
    }
}
