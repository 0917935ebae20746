package org.ballotwatch.graphql.transport.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballotwatch.graphql.GraphQLClient.JSON_TYPE;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.ballotwatch.graphql.GraphQLClient;
import org.ballotwatch.graphql.RefusedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Automatic persisted queries, as sent by the clients of Apollo, urql and Relay. */
@QuarkusTest
class PersistedQueryTest {
    private static final String EXTENSION = "{\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"%s\"}}";

    // Clients recover from this exact message, which older ones expect in a 200.
    @ParameterizedTest
    @CsvSource({"application/json, 200", "application/graphql-response+json, 400"})
    void an_unknown_hash_gets_the_message_that_clients_expect(String accept, int status) {
        String body = "{\"extensions\": %s}".formatted(EXTENSION.formatted(hash("{ never }")));
        HttpResponse<String> response =
                GraphQLClient.send(GraphQLClient.post(body, JSON_TYPE).header("Accept", accept));
        assertThat(response.statusCode()).isEqualTo(status);
        JsonNode error = GraphQLClient.json(response).at("/errors/0");
        assertThat(error.path("message").asText()).isEqualTo("PersistedQueryNotFound");
        assertThat(error.at("/extensions/code").asText()).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
    }

    @Test
    void a_query_sent_once_with_its_hash_runs_by_the_hash_alone() {
        String query = "{ once: __typename }";
        assertThat(post(query, hash(query)).at("/data/once").asText()).isEqualTo("Query");
        assertThat(post(null, hash(query)).at("/data/once").asText()).isEqualTo("Query");
        assertThat(get("", hash(query)).at("/data/once").asText()).isEqualTo("Query");
        for (String id : List.of(hash(query), "sha256:" + hash(query))) {
            JsonNode byDocumentId = send("{\"documentId\": \"%s\"}".formatted(id));
            assertThat(byDocumentId.at("/data/once").asText()).isEqualTo("Query");
            assertThat(post(null, id).at("/data/once").asText()).isEqualTo("Query");
        }
    }

    @Test
    void a_query_can_be_registered_by_get() {
        String query = "{ byGet: __typename }";
        get("query=" + encoded(query) + "&", hash(query));
        assertThat(post(null, hash(query)).at("/data/byGet").asText()).isEqualTo("Query");
    }

    // A client that could store any text under any hash would control the answers to others.
    @Test
    void a_hash_of_another_query_is_refused_and_nothing_is_stored() {
        String hash = hash("{ __typename }   ");
        RefusedRequest.with("INVALID_ARGUMENT", "sha256Hash", post("{ other: __typename }", hash));
        assertThat(code(post(null, hash))).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
    }

    @Test
    void an_invalid_document_is_not_remembered() {
        String query = "{ nope }";
        RefusedRequest.with("GRAPHQL_VALIDATION_FAILED", post(query, hash(query)));
        assertThat(code(post(null, hash(query)))).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
    }

    @Test
    void an_operation_of_a_remembered_document_can_be_selected() {
        String query = "query a { a: __typename } query b { b: __typename }";
        post(query, hash(query));
        assertThat(get("operationName=b&", hash(query)).at("/data/b").asText()).isEqualTo("Query");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5",
                "{}",
                "{\"sha256Hash\": \"00\"}",
                "{\"version\": 2, \"sha256Hash\": \"00\"}",
                "{\"version\": \"1\", \"sha256Hash\": \"00\"}",
                "{\"version\": 1}",
                "{\"version\": 1, \"sha256Hash\": \"\"}",
                "{\"version\": 1, \"sha256Hash\": 5}"
            })
    void an_extension_of_another_form_gives_400(String extension) {
        String body = "{\"query\": \"{ __typename }\", \"extensions\": {\"persistedQuery\": %s}}".formatted(extension);
        HttpResponse<String> response = GraphQLClient.send(GraphQLClient.post(body, JSON_TYPE));
        assertThat(response.statusCode()).isEqualTo(400);
        RefusedRequest.with("INVALID_ARGUMENT", GraphQLClient.json(response));
    }

    private static JsonNode post(String query, String hash) {
        String text = query == null ? "" : "\"query\": \"%s\", ".formatted(query);
        return send("{%s\"extensions\": %s}".formatted(text, EXTENSION.formatted(hash)));
    }

    private static JsonNode get(String parameters, String hash) {
        String extensions = "extensions=" + encoded(EXTENSION.formatted(hash));
        return GraphQLClient.json(GraphQLClient.send(GraphQLClient.get(parameters + extensions)));
    }

    private static JsonNode send(String body) {
        return GraphQLClient.json(GraphQLClient.send(GraphQLClient.post(body, JSON_TYPE)));
    }

    private static String code(JsonNode answer) {
        return answer.at("/errors/0/extensions/code").asText();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
