package org.ballotwatch.graphql.transport.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballotwatch.graphql.GraphQLClient.JSON_TYPE;

import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.ballotwatch.graphql.GraphQLClient;
import org.ballotwatch.graphql.RefusedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A response has the media type that the client requests, and the status that the media type requires. */
@QuarkusTest
class MediaTypeTest {
    private static final String GOOD = GraphQLClient.body("{ __typename }", Map.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html",
                "image/png, text/plain;q=0.5",
                "nonsense",
                "application/json;q=0",
                "application/*;q=0, */*",
                "application/json;q=x=y"
            })
    void a_client_that_accepts_neither_media_type_gets_406(String accept) {
        HttpResponse<String> response = answer(GOOD, accept);
        assertThat(response.statusCode()).isEqualTo(406);
        RefusedRequest.with("INVALID_ARGUMENT", GraphQLClient.json(response));
    }

    // The client's preferred type wins, whatever the order.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            */*                                                                      | application/json
            text/html, application/*;q=0.1                                           | application/json
            application/graphql-response+json                                        | application/graphql-response+json
            application/json;q=0.1, application/graphql-response+json                | application/graphql-response+json
            application/graphql-response+json;q=0.1, application/json;q=0.9          | application/json
            application/json, application/json, multipart/mixed                      | application/json
            APPLICATION/JSON ; q=0.5 , text/html                                     | application/json
            application/json;charset=utf-8                                           | application/json
            text/html;title="a,b;c", application/graphql-response+json;charset=utf-8 | application/graphql-response+json
            */*, application/graphql-response+json                                   | application/graphql-response+json
            application/json, application/graphql-response+json                      | application/json
            application/json;q=0, */*                                                | application/graphql-response+json
            application/graphql-response+json;q=0, */*                               | application/json
            text/html, *; q=.2                                                       | application/json
            nonsense, application/json                                               | application/json
            ,                                                                        | application/json
            """)
    void the_response_has_the_clients_preferred_type(String accept, String type) {
        HttpResponse<String> response = answer(GOOD, accept);
        assertThat(response.headers().firstValue("Content-Type")).hasValue(type + "; charset=utf-8");
    }

    @Test
    void two_header_lines_form_one_list() {
        HttpRequest.Builder request = GraphQLClient.post(GOOD, JSON_TYPE)
                .header("Content-Type", "application/json;charset=utf-8")
                .header("Accept", "text/html")
                .header("Accept", "application/graphql-response+json");
        HttpResponse<String> response = GraphQLClient.send(request);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValue("application/graphql-response+json; charset=utf-8");
    }

    // Older clients read an error from a 200; those that name the newer media type rely on the status.
    @ParameterizedTest
    @CsvSource({"application/json, 200", "application/graphql-response+json, 400"})
    void the_status_of_an_invalid_document_depends_on_the_media_type(String accept, int status) {
        String body = GraphQLClient.body("{ nope }", Map.of());
        HttpResponse<String> response = answer(body, accept);
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue(accept + "; charset=utf-8");
        RefusedRequest.with("GRAPHQL_VALIDATION_FAILED", GraphQLClient.json(response));
    }

    /** GraphQL over HTTP, section 6.4: what is said about a well-formed request is no matter of where a value stands in it. */
    @ParameterizedTest
    @CsvSource({
        "application/json, 200, true",
        "application/json, 200, false",
        "application/graphql-response+json, 400, true",
        "application/graphql-response+json, 400, false"
    })
    void so_has_a_text_that_is_too_long_as_a_literal_and_as_a_variable(String accept, int status, boolean literal) {
        String text = "a".repeat(4_001);
        String body = literal
                ? GraphQLClient.body("{ people(filter: {text: \"" + text + "\"}) { totalCount } }", Map.of())
                : GraphQLClient.body(
                        "query($text: String) { people(filter: {text: $text}) { totalCount } }", Map.of("text", text));
        HttpResponse<String> response = answer(body, accept);
        RefusedRequest.with("INVALID_ARGUMENT", GraphQLClient.json(response));
        assertThat(response.statusCode()).isEqualTo(status);
    }

    private static HttpResponse<String> answer(String body, String accept) {
        return GraphQLClient.send(GraphQLClient.post(body, JSON_TYPE).header("Accept", accept));
    }
}
