package org.ballotwatch.graphql.transport.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballotwatch.graphql.GraphQLClient.JSON_TYPE;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.ballotwatch.graphql.GraphQLClient;
import org.ballotwatch.graphql.RefusedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that are not GraphQL requests: the status and the body report the reason. */
@QuarkusTest
class BadRequestTest {
    private static final String METHODS = "GET, HEAD, OPTIONS, POST";
    private static final String GOOD = "{\"query\": \"{ __typename }\"}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "null",
                "5",
                "\"{ __typename }\"",
                "[]",
                "[{\"query\": \"{ __typename }\"}]",
                "{\"query\": \"{ __typename }\"} and more",
                "{}",
                "{\"query\": null}",
                "{\"query\": \" \"}",
                "{\"query\": 5}",
                "{\"query\": \"{ __typename }\", \"operationName\": 5}",
                "{\"query\": \"{ __typename }\", \"variables\": []}",
                "{\"query\": \"{ __typename }\", \"variables\": \"{}\"}",
                "{\"query\": \"{ __typename }\", \"extensions\": 5}"
            })
    void a_body_that_is_not_a_request_gives_400(String body) {
        refused(400, GraphQLClient.post(body, JSON_TYPE));
    }

    /** A firewall that reads the first value would not see what the service carries out. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"query": "{ a }", "query": "{ __typename }"}                                            | query
            {"query": "{ __typename }", "variables": {"a": 1, "b": 2, "a": 1}}                       | a
            {"query": "{ __typename }", "variables": {"x": [{"deep": {"b": null, "\\u0062": 1}}]}}   | b
            {"query": "{ __typename }", "extensions": {}, "operationName": null, "extensions": {}}   | extensions
            """)
    void a_name_that_is_given_twice_in_one_object_gives_400(String body, String name) {
        HttpResponse<String> response = refused(400, GraphQLClient.post(body, JSON_TYPE));
        assertThat(GraphQLClient.json(response).at("/errors/0/message").asText())
                .isEqualTo("The body has \"" + name + "\" twice in one object; send each name once.");
    }

    @Test
    void a_name_may_stand_in_several_objects() {
        String body =
                "{\"query\": \"{ __typename }\", \"variables\": {\"query\": {\"a\": 1}, \"a\": [{\"a\": 1}, {\"a\": 1}]}}";
        assertThat(GraphQLClient.send(GraphQLClient.post(body, JSON_TYPE)).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text/plain",
                "application/graphql",
                "application/x-www-form-urlencoded",
                "multipart/form-data",
                "application/json-patch+json",
                "application/jsonp",
                "nonsense",
                ",",
                "*/*",
                "application/json, text/plain",
                "text/plain, application/json",
                "application/json, nonsense",
                "application/json; profile=\"a, application/json",
                "application/json;charset=utf-16",
                "application/json; charset=\"ISO-8859-1\"",
                "application/json;charset=",
                "application/json;charset=utf-8;charset=latin1",
                "application/json, application/json;charset=windows-1252"
            })
    void a_body_of_another_type_gives_415(String contentType) {
        HttpResponse<String> response = refused(415, GraphQLClient.post(GOOD, contentType));
        assertThat(response.headers().firstValue("Accept")).hasValue("application/json");
        assertThat(response.headers().firstValue("Accept-Encoding")).isEmpty();
    }

    // A fetch with two spellings of a header sends one list.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json;charset=utf-8",
                "APPLICATION/JSON",
                "application/json ; Charset=\"UTF-8\" ;",
                "application/json; charset=utf8",
                "application/json, application/json",
                "application/json,Application/Json;charset=UTF-8",
                "application/json; profile=\"a, \\\"b\\\"; c\", application/json",
                ", application/json ,, application/json,"
            })
    void every_spelling_of_the_media_type_is_accepted(String contentType) {
        assertThat(GraphQLClient.send(GraphQLClient.post(GOOD, contentType)).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH"})
    void another_method_gives_405_and_lists_the_allowed_ones(String method) {
        HttpRequest.Builder request =
                GraphQLClient.request().header("Content-Type", JSON_TYPE).method(method, BodyPublishers.ofString(GOOD));
        HttpResponse<String> response = refused(405, request);
        assertThat(response.headers().firstValue("Allow")).hasValue(METHODS);
    }

    @Test
    void options_and_405_list_the_same_methods() {
        HttpResponse<String> response =
                GraphQLClient.send(GraphQLClient.request().method("OPTIONS", BodyPublishers.noBody()));
        assertThat(response.statusCode()).isEqualTo(204);
        assertThat(response.body()).isEmpty();
        assertThat(response.headers().firstValue("Allow")).hasValue(METHODS);
    }

    /** Parsers detect these encodings by themselves; a proxy that inspects requests may not. */
    @ParameterizedTest
    @CsvSource({
        "UTF-16, ''",
        "UTF-16LE, \ufeff",
        "UTF-16LE, ''",
        "UTF-16BE, ''",
        "UTF-32, ''",
        "UTF-32BE, \ufeff",
        "UTF-32LE, \ufeff"
    })
    void a_body_that_is_not_in_utf_8_is_refused(String encoding, String mark) {
        byte[] body = (mark + GOOD).getBytes(Charset.forName(encoding));
        HttpResponse<String> response = refused(
                415, GraphQLClient.request().header("Content-Type", JSON_TYPE).POST(BodyPublishers.ofByteArray(body)));
        assertThat(response.body()).contains("JSON in UTF-8");
    }

    /** A client that requests HTTP/2 without TLS is answered in HTTP/1.1. */
    @ParameterizedTest
    @EnumSource(
            value = HttpClient.Version.class,
            names = {"HTTP_1_1", "HTTP_2"})
    void a_query_in_a_url_of_16_kilobytes_is_answered(HttpClient.Version version) {
        String query = "query=%7B__typename%7D&extensions=%7B%22x%22:%22";
        String url = query + "x".repeat((16 << 10) - "/graphql?".length() - query.length() - 6) + "%22%7D";
        HttpResponse<String> response =
                GraphQLClient.send(GraphQLClient.get(url).version(version));
        assertThat(response.body()).isEqualTo("{\"data\":{\"__typename\":\"Query\"}}");
        assertThat(response.version()).isEqualTo(HttpClient.Version.HTTP_1_1);
    }

    // A link written by somebody else must never change anything.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "mutation%20%7B%20nope%20%7D",
                "subscription%20%7B%20nope%20%7D",
                "query%20a%20%7B__typename%7D%20mutation%20b%20%7Bnope%7D&operationName=b"
            })
    void a_mutation_by_get_gives_405(String query) {
        HttpResponse<String> response = refused(405, GraphQLClient.get("query=" + query));
        assertThat(response.headers().firstValue("Allow")).hasValue("POST");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "query=",
                "variables=%7B%7D",
                "query=%7B__typename%7D&query=%7B__typename%7D",
                "query=%7B__typename%7D&variables=%7B%7D&variables=%7B%7D",
                "query=%7B__typename%7D&variables=%7B%22a%22:1,%22a%22:1%7D",
                "query=%7B__typename%7D&variables=x",
                "query=%7B__typename%7D&variables=%5B%5D",
                "query=%7B__typename%7D&extensions=5",
                "query=%7B__typename%7D%23%FF",
                "query=%7B__typename%7D%23%ED%A0%80",
                "query=%7B__typename%7D%23%C3",
                "query=%7B__typename%7D&variables=%7B%22a%22:%22%C0%AF%22%7D",
                "query=%7B__typename%7D&%FF=1"
            })
    void a_get_without_a_valid_request_gives_400(String parameters) {
        refused(400, GraphQLClient.get(parameters));
    }

    @Test
    void a_get_with_any_text_in_utf_8_is_answered() {
        HttpResponse<String> response =
                GraphQLClient.send(GraphQLClient.get("query=%7B__typename%7D%23%C3%A9%F0%9F%98%80+"));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    }

    // Quarkus refuses it before any route, without a word.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/graphql?%zz=1",
                "/graphql/schema.graphql?%zz",
                "/data/incidents.csv?%zz=1",
                "/data/%zz.csv",
                "/mcp?%zz=1",
                "/docs?a=%",
                "/graphql?query={__typename}",
                "/nothing?%zz=1",
                "/%zz"
            })
    void a_malformed_address_gives_400_with_a_reason(String target) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            String request = "GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String response = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(response).startsWith("HTTP/1.1 400").contains("\"INVALID_ARGUMENT\"", "hexadecimal digits");
        }
    }

    @Test
    void a_body_above_a_megabyte_gives_413() {
        refused(413, GraphQLClient.post(GOOD + " ".repeat(1 << 20), JSON_TYPE));
    }

    @Test
    void a_body_just_below_a_megabyte_is_accepted() {
        String body = GOOD + " ".repeat((1 << 20) - GOOD.length());
        assertThat(GraphQLClient.send(GraphQLClient.post(body, JSON_TYPE)).statusCode())
                .isEqualTo(200);
    }

    private static HttpResponse<String> refused(int status, HttpRequest.Builder request) {
        HttpResponse<String> response = GraphQLClient.send(request);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        JsonNode answer = GraphQLClient.json(response);
        RefusedRequest.with("INVALID_ARGUMENT", answer);
        assertThat(answer.has("data")).isFalse();
        return response;
    }
}
