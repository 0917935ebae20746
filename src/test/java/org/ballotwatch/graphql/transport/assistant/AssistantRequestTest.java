package org.ballotwatch.graphql.transport.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.ballotwatch.graphql.GraphQLClient;
import org.ballotwatch.graphql.RefusedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests to {@code /mcp} of any shape are answered, and by JSON-RPC. */
@QuarkusTest
class AssistantRequestTest {
    @Inject
    Router router;

    private static final String ACCEPT = "application/json, text/event-stream";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                                                                   | 400 | -32700 | not valid JSON
            {"a                                                                  | 400 | -32700 | not valid JSON
            [] and more                                                          | 400 | -32700 | not valid JSON
            []                                                                   | 400 | -32600 | no batches
            5                                                                    | 400 | -32600 | JSON object
            null                                                                 | 400 | -32600 | JSON object
            {"jsonrpc": "1.0", "id": 1, "method": "ping"}                        | 400 | -32600 | jsonrpc
            {"jsonrpc": "2.0", "id": {}, "method": "ping"}                       | 400 | -32600 | id must be
            {"jsonrpc": "2.0", "id": null, "method": "ping"}                     | 400 | -32600 | id must be
            {"jsonrpc": "2.0", "id": 1}                                          | 400 | -32600 | method
            {"jsonrpc": "2.0", "id": 1, "method": 5}                             | 400 | -32600 | method
            {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": []}    | 200 | -32602 | params must be an object
            {"jsonrpc": "2.0", "id": 1, "method": "tools/call"}                  | 200 | -32602 | params.name
            {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {}}    | 200 | -32602 | params.name
            {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": 5}} | 200 | -32602 | params.name
            {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": "incidents", "arguments": []}} | 200 | -32602 | params.arguments
            {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": "no such tool"}} | 200 | -32602 | no such tool
            {"jsonrpc": "2.0", "id": 1, "method": "no/such/method"}              | 200 | -32601 | no/such/method
            {"jsonrpc": "2.0", "id": 1, "method": "prompts/get", "params": {}}   | 200 | -32601 | prompts/get
            {"jsonrpc": "2.0", "id": 1, "method": "completion/complete", "params": {"ref": 5}} | 200 | -32601 | completion/complete
            {"jsonrpc": "2.0", "id": 1, "method": "notifications/cancelled", "params": {}} | 200 | -32601 | notifications/cancelled
            {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {}}    | 200 | -32602 | protocolVersion
            {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {"protocolVersion": "2025-06-18", "capabilities": [], "clientInfo": {"name": "a", "version": "1"}}} | 200 | -32602 | capabilities
            {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {"protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "a"}}} | 200 | -32602 | clientInfo
            [{"jsonrpc": "2.0", "id": 1, "method": "ping"}] | 400 | -32600 | no batches
            [{"jsonrpc": "2.0", "id": 1, "method": "ping"}, {"jsonrpc": "2.0", "id": 2, "method": "ping"}] | 400 | -32600 | no batches
            [{"jsonrpc": "2.0", "method": "notifications/initialized"}] | 400 | -32600 | no batches
            {"jsonrpc": "2.0", "id": "x\\ud800", "method": "ping"} | 400 | -32600 | id must be
            {"jsonrpc": "2.0", "id": 1, "method": "logging/setLevel"} | 200 | -32602 | params.level
            {"jsonrpc": "2.0", "id": 1, "method": "logging/setLevel", "params": null} | 200 | -32602 | params must be an object
            {"jsonrpc": "2.0", "id": 1, "method": "logging/setLevel", "params": {"level": 5}} | 200 | -32602 | params.level
            {"jsonrpc": "2.0", "id": 1, "method": "logging/setLevel", "params": {"level": "loud"}} | 200 | -32602 | params.level
            {"jsonrpc": "2.0", "id": 1, "method": "ping", "params": []} | 200 | -32602 | params must be an object
            {"jsonrpc": "2.0", "id": 1, "method": "tools/list", "params": "all"} | 200 | -32602 | params must be an object
            {"jsonrpc": "2.0", "id": 1, "method": "tools/list", "params": {"cursor": 5}} | 200 | -32602 | params.cursor
            {"jsonrpc": "2.0", "id": 1, "method": "tools/list", "params": {"cursor": "nonsense"}} | 200 | -32602 | ``
            {"jsonrpc": "2.0", "id": 1, "method": "tools/list", "params": {"cursor": ""}} | 200 | -32602 | ``
            {"jsonrpc": "2.0", "id": 1, "method": "tools/list", "params": {"cursor": "bm9uc2Vuc2U="}} | 200 | -32602 | ``
            {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": "x\\ud800"}} | 200 | -32602 | ``
            {"jsonrpc": "2.0", "id": 1, "method": "initialize"} | 200 | -32602 | protocolVersion
            """)
    void a_message_of_another_shape_is_refused(String body, int status, int code, String message) {
        HttpResponse<String> response = post(body, ACCEPT);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        JsonNode answer = GraphQLClient.json(response);
        assertThat(answer.at("/error/code").asInt()).isEqualTo(code);
        assertThat(answer.at("/error/message").asText()).contains(message);
        assertThat(answer.path("jsonrpc").asText()).isEqualTo("2.0");
        assertThat(answer.path("id").isNull() || answer.path("id").asInt() == 1).isTrue();
        RefusedRequest.nothingInternal(response.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"jsonrpc\": \"2.0\", \"method\": \"notifications/initialized\"}",
                "{\"jsonrpc\": \"2.0\", \"method\": \"notifications/cancelled\", \"params\": {\"requestId\": 1}}",
                "{\"jsonrpc\": \"2.0\", \"id\": 1, \"result\": {}}"
            })
    void a_notification_or_response_is_accepted_and_not_answered(String body) {
        HttpResponse<String> response = post(body, ACCEPT);
        assertThat(response.statusCode()).isEqualTo(202);
        assertThat(response.body()).isEmpty();
        assertThat(response.headers().firstValue("Content-Encoding")).isEmpty();
    }

    // A session would hold memory until it times out, and only the replica that made it would know it.
    @Test
    void a_client_is_initialized_without_a_session() {
        HttpResponse<String> response = post(
                "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"initialize\", \"params\": {\"protocolVersion\":"
                        + " \"2025-06-18\", \"capabilities\": {}, \"clientInfo\": {\"name\": \"a\", \"version\": \"1\"}}}",
                ACCEPT);
        assertThat(GraphQLClient.json(response).at("/result/serverInfo/title").asText())
                .isEqualTo("Ballotwatch");
        assertThat(response.headers().firstValue("Mcp-Session-Id")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"initialize\", \"params\": {\"protocolVersion\": \"2025-06-18\", \"capabilities\": {\"sampling\": 5},"
                        + " \"clientInfo\": {\"name\": \"a\", \"version\": \"1\", \"icons\": [5], \"title\": 6}}",
                "\"tools/list\", \"params\": {\"_meta\": {\"io.modelcontextprotocol/clientInfo\": 5}}",
                "\"tools/call\", \"params\": {\"name\": \"incidents\", \"_meta\": 5, \"arguments\": {\"country\": null, \"first\": 1}}"
            })
    void what_the_service_does_not_use_may_have_any_shape(String method) {
        HttpResponse<String> response = post("{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": " + method + "}", ACCEPT);
        JsonNode answer = GraphQLClient.json(response);
        assertThat(answer.path("result").isObject()).as(response.body()).isTrue();
        assertThat(answer.at("/result/isError").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"debug", "info", "notice", "warning", "error", "critical", "alert", "emergency"})
    void each_level_of_the_protocol_may_be_set(String level) {
        HttpResponse<String> response = post(
                "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"logging/setLevel\", \"params\": {\"level\": \"%s\"}}"
                        .formatted(level),
                ACCEPT);
        assertThat(GraphQLClient.json(response).path("result").isObject())
                .as(response.body())
                .isTrue();
    }

    // Without an answer by JSON-RPC an assistant cannot tell which of its requests failed.
    @Test
    void an_unexpected_failure_is_a_json_rpc_error_with_the_id() {
        Route failing = router.route("/mcp").order(AssistantRoute.FIRST).handler(http -> {
            throw new IllegalStateException("a secret of the service");
        });
        try {
            HttpResponse<String> response = post("{\"jsonrpc\": \"2.0\", \"id\": 7, \"method\": \"ping\"}", ACCEPT);
            assertThat(response.statusCode()).isEqualTo(500);
            JsonNode answer = GraphQLClient.json(response);
            assertThat(answer.at("/error/code").asInt()).isEqualTo(-32603);
            assertThat(answer.path("id").asInt()).isEqualTo(7);
            assertThat(answer.at("/error/message").asText()).contains("Trace id: ");
            assertThat(response.body()).doesNotContain("secret");
            RefusedRequest.nothingInternal(response.body());
        } finally {
            failing.remove();
        }
    }

    @Test
    void a_client_that_accepts_everything_is_answered() {
        HttpResponse<String> response = post("{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"ping\"}", "*/*");
        assertThat(GraphQLClient.json(response).path("result").isObject()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /mcp, 405",
        "DELETE, /mcp, 405",
        "PUT, /mcp, 405",
        "GET, /mcp/sse, 404",
        "POST, /mcp/messages/1, 404",
        "GET, /mcp/nothing, 404"
    })
    void nothing_but_post_is_served(String method, String path, int status) {
        HttpResponse<String> response = GraphQLClient.send(request(path).method(method, BodyPublishers.noBody()));
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(GraphQLClient.json(response).at("/error/message").asText()).contains("by POST");
        if (status == 405) {
            assertThat(response.headers().firstValue("Allow")).hasValue("OPTIONS, POST");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Accept, application/json, 406, Accept both",
        "Content-Type, text/plain, 415, must be JSON",
        "Mcp-Protocol-Version, 1999-01-01, 400, Mcp-Protocol-Version"
    })
    void a_wrong_header_is_named(String header, String value, int status, String message) {
        HttpRequest.Builder request = request("/mcp")
                .setHeader("Accept", ACCEPT)
                .setHeader("Content-Type", "application/json")
                .setHeader(header, value)
                .POST(BodyPublishers.ofString("{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"ping\"}"));
        HttpResponse<String> response = GraphQLClient.send(request);
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(GraphQLClient.json(response).at("/error/message").asText()).contains(message);
    }

    // An assistant knows the arguments of the tool, and not those of the query behind it.
    @Test
    void an_error_names_the_argument_of_the_tool() {
        HttpResponse<String> response = post(
                "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/call\", \"params\": {\"name\": \"incidents\","
                        + " \"arguments\": {\"country\": \"Narnia\"}}}",
                ACCEPT);
        JsonNode result = GraphQLClient.json(response).path("result");
        assertThat(result.path("isError").asBoolean()).isTrue();
        assertThat(result.at("/content/0/text").asText())
                .contains("\"argument\":\"country\"")
                .doesNotContain("filter.country", "locations", "path");
    }

    private static HttpResponse<String> post(String body, String accept) {
        return GraphQLClient.send(request("/mcp")
                .header("Accept", accept)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + path))
                .timeout(Duration.ofSeconds(10));
    }
}
