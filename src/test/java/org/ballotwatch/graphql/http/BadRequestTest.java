package org.ballotwatch.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballotwatch.graphql.GraphQLClient.JSON_TYPE;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.ballotwatch.database.EmbeddedDatabaseResource;
import org.ballotwatch.graphql.GraphQLClient;
import org.ballotwatch.graphql.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that are no GraphQL requests: the status says so, and the body says why. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedDatabaseResource.class, restrictToAnnotatedClass = false)
class BadRequestTest {
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
    void a_body_that_is_no_request_gives_400(String body) {
        refused(400, GraphQLClient.post(body, JSON_TYPE));
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
                "nonsense"
            })
    void a_body_of_another_type_gives_415(String contentType) {
        refused(415, GraphQLClient.post(GOOD, contentType));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json;charset=utf-8", "APPLICATION/JSON"})
    void a_body_of_the_right_type_is_taken_however_it_is_written(String contentType) {
        assertThat(GraphQLClient.send(GraphQLClient.post(GOOD, contentType)).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH"})
    void another_method_gives_405_and_says_which_are_allowed(String method) {
        HttpRequest.Builder request =
                GraphQLClient.request().header("Content-Type", JSON_TYPE).method(method, BodyPublishers.ofString(GOOD));
        HttpResponse<String> response = refused(405, request);
        assertThat(response.headers().firstValue("Allow")).hasValue("GET, HEAD, POST");
    }

    // A link that somebody else wrote must never change anything.
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
                "query=%7B__typename%7D&variables=x",
                "query=%7B__typename%7D&variables=%5B%5D",
                "query=%7B__typename%7D&extensions=5"
            })
    void a_get_that_is_no_request_gives_400(String parameters) {
        refused(400, GraphQLClient.get(parameters));
    }

    @Test
    void a_body_above_a_megabyte_gives_413() {
        refused(413, GraphQLClient.post(GOOD + " ".repeat(1 << 20), JSON_TYPE));
    }

    @Test
    void a_body_just_below_a_megabyte_is_taken() {
        String body = GOOD + " ".repeat((1 << 20) - GOOD.length());
        assertThat(GraphQLClient.send(GraphQLClient.post(body, JSON_TYPE)).statusCode())
                .isEqualTo(200);
    }

    private static HttpResponse<String> refused(int status, HttpRequest.Builder request) {
        HttpResponse<String> response = GraphQLClient.send(request);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        JsonNode answer = GraphQLClient.json(response);
        Refused.with("INVALID_ARGUMENT", answer);
        assertThat(answer.has("data")).isFalse();
        return response;
    }
}
