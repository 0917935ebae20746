package org.ballotwatch.graphql.transport.websocket;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.ballotwatch.graphql.GraphQLClient;
import org.ballotwatch.graphql.RefusedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The protocol {@code graphql-transport-ws} with the running service. */
@QuarkusTest
class ProtocolTest {
    @Test
    void a_query_is_answered_as_over_http_and_completed() {
        String query = "{ elections(first: 2) { nodes { title startsOn } } }";
        SocketClient client = SocketClient.ready(RestAssured.port);
        client.subscribe("a", query);
        assertThat(client.hear("next", "a")).isEqualTo(GraphQLClient.ask(query));
        client.hear("complete", "a");
        client.close();
    }

    @Test
    void operations_run_concurrently_and_an_id_can_be_reused_after_its_end() {
        SocketClient client = SocketClient.ready(RestAssured.port);
        for (int round = 0; round < 20; round++) {
            client.subscribe("a", "{ countries { name } }");
            client.subscribe("b", "{ __typename }");
            for (int i = 0; i < 4; i++) {
                assertThat(client.hear().path("type").asText()).isIn("next", "complete");
            }
        }
        client.close();
    }

    @Test
    void a_failed_field_is_part_of_a_result() {
        SocketClient client = SocketClient.ready(RestAssured.port);
        client.subscribe("a", "{ incident(id: \"nonsense\") { title } }");
        RefusedRequest.with("INVALID_ARGUMENT", client.hear("next", "a"));
        client.hear("complete", "a");
        client.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ nope }", "{", " ", "subscription { nope }", "mutation { nope }"})
    void an_operation_that_cannot_run_gets_an_error_and_no_complete(String query) {
        SocketClient client = SocketClient.ready(RestAssured.port);
        client.subscribe("a", query);
        JsonNode errors = client.hear("error", "a");
        assertThat(errors.isArray()).isTrue();
        assertThat(errors.at("/0/extensions/code").asText()).isNotEmpty();
        RefusedRequest.nothingInternal(errors.toString());
        client.subscribe("a", "{ __typename }");
        client.hear("next", "a");
        client.close();
    }

    @Test
    void a_ping_is_answered_with_its_payload_before_and_after_the_init() {
        SocketClient client = SocketClient.open(RestAssured.port);
        client.say("{\"type\": \"ping\"}");
        assertThat(client.hear().toString()).isEqualTo("{\"type\":\"pong\"}");
        client.init();
        client.say("{\"type\": \"pong\", \"payload\": {}}");
        client.say("{\"type\": \"ping\", \"payload\": {\"n\": 1}}");
        assertThat(client.hear().at("/payload/n").asInt()).isEqualTo(1);
        client.close();
    }

    @Test
    void a_subscribe_before_the_acknowledgement_closes_with_4401() {
        SocketClient client = SocketClient.open(RestAssured.port);
        client.subscribe("a", "{ __typename }");
        client.isClosed(4401, "Unauthorized");
    }

    @Test
    void a_second_init_closes_with_4429() {
        SocketClient client = SocketClient.ready(RestAssured.port);
        client.say("{\"type\": \"connection_init\"}");
        client.isClosed(4429, "Too many initialisation requests");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "5",
                "[]",
                "{} and more",
                "{}",
                "{\"type\": 5}",
                "{\"type\": \"start\"}",
                "{\"type\": \"next\", \"id\": \"a\"}",
                "{\"type\": \"ping\", \"payload\": 5}",
                "{\"type\": \"complete\"}",
                "{\"type\": \"subscribe\", \"payload\": {\"query\": \"{ __typename }\"}}",
                "{\"type\": \"subscribe\", \"id\": \"\", \"payload\": {\"query\": \"{ __typename }\"}}",
                "{\"type\": \"subscribe\", \"id\": \"a\"}",
                "{\"type\": \"subscribe\", \"id\": \"a\", \"payload\": {}}",
                "{\"type\": \"subscribe\", \"id\": \"a\", \"payload\": {\"query\": 5}}",
                "{\"type\": \"subscribe\", \"id\": \"a\", \"payload\": {\"query\": \"{a}\", \"operationName\": 5}}",
                "{\"type\": \"subscribe\", \"id\": \"a\", \"payload\": {\"query\": \"{a}\", \"variables\": []}}",
                "{\"type\": \"subscribe\", \"id\": \"a\", \"payload\": {\"query\": \"{a}\", \"extensions\": 5}}"
            })
    void an_unknown_message_closes_with_4400(String message) {
        SocketClient client = SocketClient.ready(RestAssured.port);
        client.say(message);
        client.isClosed(4400, " ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"type": "ping", "type": "subscribe"}                                                          | type
            {"type": "subscribe", "id": "a", "payload": {"query": "{ a }", "query": "{ __typename }"}}     | query
            {"type": "subscribe", "id": "a", "payload": {"query": "{ a }", "variables": {"b": 1, "b": 1}}} | b
            """)
    void a_name_that_is_given_twice_in_one_object_closes_with_4400(String message, String name) {
        SocketClient client = SocketClient.ready(RestAssured.port);
        client.say(message);
        client.isClosed(4400, "The message has \"" + name + "\" twice in one object");
    }

    @Test
    void a_binary_message_closes_with_4400() {
        SocketClient client = SocketClient.open(RestAssured.port);
        client.sayInBytes("{\"type\": \"connection_init\"}");
        client.isClosed(4400, "text");
    }

    // A control frame holds 125 bytes: a reason cut within a character would break the frame, not only the reason.
    @Test
    void a_reason_is_cut_to_fit_the_close_frame() {
        SocketClient client = SocketClient.ready(RestAssured.port);
        client.say("{\"type\": \"" + "ä".repeat(200) + "\"}");
        client.isClosed(4400, "ää");
    }

    @Test
    void a_message_of_a_megabyte_is_accepted_and_a_larger_one_closes_with_1009() {
        String message = "{\"type\": \"ping\"}";
        SocketClient client = SocketClient.ready(RestAssured.port);
        client.say(message + " ".repeat((1 << 20) - message.length()));
        assertThat(client.hear().path("type").asText()).isEqualTo("pong");
        client.say(message + " ".repeat(1 << 20));
        client.isClosed(1009, "too large");
    }

    @Test
    void an_operation_completed_by_the_client_sends_nothing_more() {
        SocketClient client = SocketClient.ready(RestAssured.port);
        // It takes longer than the next message needs to arrive.
        String slow = "incidents(first: 100) { totalCount nodes { title elections { timing } participants { role } } }";
        client.subscribe("a", "{ one: %1$s two: %1$s three: %1$s four: %1$s }".formatted(slow));
        client.complete("a");
        client.complete("never there");
        client.subscribe("b", "{ countries { name } }");
        client.hear("next", "b");
        client.hear("complete", "b");
        assertThat(client.unheard()).isZero();
        client.close();
    }
}
