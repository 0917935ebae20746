package org.ballotwatch.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Map;
import org.ballotwatch.graphql.GraphQLClient;

/** Sends requests with or without credentials. */
public record Caller(String authorization) {
    public static Caller bearing(String token) {
        return new Caller("Bearer " + token);
    }

    public static Caller holding(String key) {
        return new Caller("ApiKey " + key);
    }

    public HttpResponse<String> send(String query) {
        return send(query, Map.of());
    }

    private HttpResponse<String> send(String query, Map<String, ?> variables) {
        return GraphQLClient.send(GraphQLClient.post(GraphQLClient.body(query, variables), GraphQLClient.JSON_TYPE)
                .header("Authorization", authorization));
    }

    public JsonNode ask(String query, Map<String, ?> variables) {
        return GraphQLClient.json(send(query, variables));
    }

    public JsonNode ask(String query) {
        return GraphQLClient.json(send(query));
    }
}
