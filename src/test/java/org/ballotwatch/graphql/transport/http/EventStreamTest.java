package org.ballotwatch.graphql.transport.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.ballotwatch.graphql.GraphQLClient;
import org.junit.jupiter.api.Test;

/** Operations that end, over server-sent events; the reference client checks subscriptions. */
@QuarkusTest
class EventStreamTest {
    private static final String STREAM = "text/event-stream";

    @Test
    void a_query_is_answered_with_its_result_and_the_end() {
        HttpResponse<String> response = post("{ country(code: \"IQ\") { code } }", STREAM);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue(STREAM + "; charset=utf-8");
        assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(response.body())
                .isEqualTo(
                        "event: next\ndata: {\"data\":{\"country\":{\"code\":\"IQ\"}}}\n\nevent: complete\ndata:\n\n");
    }

    @Test
    void an_invalid_document_is_reported_in_the_stream() {
        HttpResponse<String> response = post("{ nope }", STREAM);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body())
                .startsWith("event: next\ndata: {\"errors\":")
                .contains("GRAPHQL_VALIDATION_FAILED")
                .endsWith("event: complete\ndata:\n\n");
    }

    @Test
    void what_is_no_request_is_refused_in_json() {
        HttpResponse<String> response = GraphQLClient.send(
                GraphQLClient.post("{", GraphQLClient.JSON_TYPE).header("Accept", STREAM));
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        assertThat(GraphQLClient.json(response).at("/errors/0/message").asText())
                .isNotEmpty();
    }

    @Test
    void get_is_for_queries_and_subscriptions() {
        assertThat(get("{ country(code: \"IQ\") { code } }").body()).contains("event: complete");
        assertThat(get("subscription { electionChanged(id: \"RQAAAAAAAAAAAAAAAAAAAAA\") { cursor } }")
                        .body())
                .contains("NOT_FOUND")
                .endsWith("event: complete\ndata:\n\n");
        HttpResponse<String> mutation =
                get("mutation { retireReport(input: {id: \"x\", reason: \"x\"}) { userErrors { code } } }");
        assertThat(mutation.statusCode()).isEqualTo(405);
    }

    @Test
    void a_client_that_prefers_json_gets_json() {
        String query = "{ country(code: \"IQ\") { code } }";
        assertThat(post(query, STREAM + ";q=0.5, application/json").body()).startsWith("{\"data\"");
        assertThat(post(query, "*/*").body()).startsWith("{\"data\"");
        assertThat(post(query, "application/json, " + STREAM).body()).startsWith("{\"data\"");
    }

    private static HttpResponse<String> post(String query, String accept) {
        return GraphQLClient.send(GraphQLClient.post(GraphQLClient.body(query, Map.of()), GraphQLClient.JSON_TYPE)
                .header("Accept", accept));
    }

    private static HttpResponse<String> get(String query) {
        return GraphQLClient.send(GraphQLClient.get("query=" + URLEncoder.encode(query, StandardCharsets.UTF_8))
                .header("Accept", STREAM));
    }
}
