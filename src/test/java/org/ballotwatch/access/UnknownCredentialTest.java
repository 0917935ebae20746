package org.ballotwatch.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.ballotwatch.graphql.GraphQLClient;
import org.ballotwatch.graphql.RefusedRequest;
import org.ballotwatch.graphql.telemetry.LogCapture;
import org.ballotwatch.graphql.transport.websocket.SocketClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An unknown credential is refused on every path: a request with a credential is never treated as anonymous. */
@QuarkusTest
class UnknownCredentialTest {
    private static final String VIEWER = "{ viewer { name } }";

    @Inject
    StoredKeys keys;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ApiKey",
                "ApiKey nonsense",
                "Bearer nonsense",
                "bearer SECRET",
                "Basic ZGVzazpzZWNyZXQ=",
                "Digest SECRET",
                "SECRET",
                "ApiKey SECRET SECRET",
                "ApiKey SECRET, ApiKey SECRET",
            })
    void an_unknown_credential_in_a_header_is_refused_on_every_path(String header) {
        String shown = header.replace("SECRET", keys.of(Role.EDITOR));
        refused(post(shown));
        refused(get("/graphql?query=%7Bviewer%7Bname%7D%7D", shown));
        refused(get("/graphql/schema.graphql", shown));
        refused(get("/data/incidents.csv", shown));
        refused(get("/mcp", shown));
    }

    @Test
    void two_headers_are_refused_even_if_each_is_valid() {
        String good = "ApiKey " + keys.of(Role.EDITOR);
        refused(post(good, good));
        refused(post(good, "ApiKey nonsense"));
        refused(post("ApiKey nonsense", good));
        refused(post("Basic ZGVzazpzZWNyZXQ=", good));
    }

    @Test
    void a_scheme_is_case_insensitive() {
        String key = keys.of(Role.EDITOR);
        assertThat(post("apikey " + key).statusCode()).isEqualTo(200);
        assertThat(post("APIKEY \t " + key).statusCode()).isEqualTo(200);
    }

    @Test
    void a_request_without_credentials_may_read() {
        assertThat(GraphQLClient.ask(VIEWER).toString()).isEqualTo("{\"data\":{\"viewer\":null}}");
    }

    /**
     * JSON can hold characters that no header can; Vert.x quotes a refused header value, and the log would contain the
     * key.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"Authorization\": \"ApiKey\\nSECRET\"}",
                "{\"Authorization\": \"ApiKey SECRET\\u0000\"}",
                "{\"Authorization\": \"ApiKey \\u0001SECRET\"}",
                "{\"Authorization\": \"ApiKey SECRET\\u007f\"}",
                "{\"Authorization\": \"ApiKey SECRET\\u00a0\"}",
                "{\"Authorization\": \"ApiKey SECRET\\u200b\"}",
                "{\"Authorization\": \"ApiKey SECRET\\ud800\"}",
                "{\"Authorization\": \"ApiKey SECRET\\nx: y\"}",
                "{\"Authorization\": \"\"}",
                "{\"Authorization\": \" \\n\"}",
                "{\"Authorization\": \"SECRET\"}",
                "{\"Authorization\": \"Basic SECRET\"}",
                "{\"Authorization\": \"bearer SECRET\"}",
                "{\"Authorization\": 1}",
                "{\"Authorization\": true}",
                "{\"Authorization\": [\"ApiKey SECRET\"]}",
                "{\"Authorization\": {\"key\": \"ApiKey SECRET\"}}",
                "{\"Authorization\": \"ApiKey SECRET\", \"authorization\": \"ApiKey SECRET\"}",
                "{\"AUTHORIZATION\": \"ApiKey nonsense\"}",
            })
    void an_unknown_credential_in_a_payload_ends_the_connection_and_is_not_logged(String payload) {
        String key = keys.of(Role.EDITOR);
        try (LogCapture log = new LogCapture()) {
            connected(payload.replace("SECRET", key)).isClosed(4403, "Forbidden");
            assertThat(log.lines()).noneMatch(line -> line.contains(key));
        }
    }

    @Test
    void a_payload_with_a_duplicate_name_is_an_invalid_message() {
        String key = keys.of(Role.EDITOR);
        connected("{\"Authorization\": \"ApiKey nonsense\", \"Authorization\": \"ApiKey " + key + "\"}")
                .isClosed(4400, "");
    }

    @Test
    void a_credential_of_a_megabyte_ends_the_connection() {
        connected("{\"Authorization\": \"ApiKey " + "x".repeat(900_000) + "\"}").isClosed(4403, "Forbidden");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"Authorization\": \"ApiKey SECRET\\n\"}",
                "{\"Authorization\": \"\\r\\n ApiKey\\t SECRET \\r\\n\"}",
                "{\"authorization\": \"apikey SECRET\"}",
                "{\"AUTHORIZATION\": \"APIKEY SECRET\"}",
                "{\"Authorization\": null, \"authorization\": \"ApiKey SECRET\"}",
            })
    void blanks_around_a_key_and_the_case_of_names_are_ignored(String payload) {
        String key = keys.of(Role.EDITOR);
        SocketClient client = connected(payload.replace("SECRET", key));
        assertThat(client.hear().path("type").asText()).isEqualTo("connection_ack");
        client.subscribe("1", VIEWER);
        assertThat(client.hear("next", "1").at("/data/viewer/name").asText()).startsWith("test ");
        client.close();
    }

    @Test
    void null_means_no_credential() {
        SocketClient client = connected("{\"Authorization\": null}");
        assertThat(client.hear().path("type").asText()).isEqualTo("connection_ack");
        client.close();
    }

    private static SocketClient connected(String payload) {
        SocketClient client = SocketClient.open(RestAssured.port);
        client.say("{\"type\": \"connection_init\", \"payload\": " + payload + "}");
        return client;
    }

    private static HttpResponse<String> post(String... headers) {
        HttpRequest.Builder request = GraphQLClient.post(GraphQLClient.body(VIEWER, Map.of()), GraphQLClient.JSON_TYPE);
        List.of(headers).forEach(header -> request.header("Authorization", header));
        return GraphQLClient.send(request);
    }

    private static HttpResponse<String> get(String path, String header) {
        return GraphQLClient.send(
                HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + path))
                        .header("Authorization", header));
    }

    private static void refused(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(401);
        assertThat(response.headers().allValues("WWW-Authenticate")).containsExactly("Bearer, ApiKey");
        RefusedRequest.with("UNAUTHENTICATED", GraphQLClient.json(response));
    }
}
