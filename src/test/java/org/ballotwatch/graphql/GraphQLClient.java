package org.ballotwatch.graphql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** Queries the running service as any client would: over HTTP, with nothing added that a test did not request. */
public final class GraphQLClient {
    public static final String JSON_TYPE = "application/json";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private GraphQLClient() {}

    /** The whole answer: data, errors or both. */
    public static JsonNode ask(String query) {
        return ask(query, Map.of());
    }

    public static JsonNode ask(String query, Map<String, ?> variables) {
        return json(send(post(body(query, variables), JSON_TYPE)));
    }

    /** The whole answer, to be looked at by paths. */
    public static JsonPath path(String query, Map<String, ?> variables) {
        return new JsonPath(send(post(body(query, variables), JSON_TYPE)).body());
    }

    /** The data of an answer without errors. */
    public static JsonNode data(String query, Map<String, ?> variables) {
        JsonNode answer = ask(query, variables);
        if (answer.has("errors")) {
            throw new AssertionError(answer.get("errors").toPrettyString() + "\nin answer to\n" + query);
        }
        return answer.get("data");
    }

    public static HttpRequest.Builder post(String body, String contentType) {
        return request().header("Content-Type", contentType).POST(BodyPublishers.ofString(body));
    }

    /** A GET with a query string that is encoded already. */
    public static HttpRequest.Builder get(String parameters) {
        return HttpRequest.newBuilder(URI.create(endpoint() + "?" + parameters)).GET();
    }

    /** Persists a document, and gets its answer by the id alone, as caches see it. */
    public static HttpResponse<String> getPersisted(String query) {
        String extensions = "extensions="
                + encoded("{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"" + sha256(query) + "\"}}");
        send(get("query=" + encoded(query) + "&" + extensions));
        HttpResponse<String> answer = send(get(extensions));
        if (!answer.body().contains("\"data\"") || answer.body().contains("\"errors\"")) {
            throw new AssertionError(answer.body() + "\nin answer to\n" + query);
        }
        return answer;
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public static HttpRequest.Builder request() {
        return HttpRequest.newBuilder(URI.create(endpoint()));
    }

    public static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public static String body(String query, Map<String, ?> variables) {
        try {
            return JSON.writeValueAsString(Map.of("query", query, "variables", variables));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public static JsonNode json(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError("No JSON: " + response.statusCode() + " " + response.body(), e);
        }
    }

    /** Quarkus sets RestAssured's address of the service under test. */
    private static String endpoint() {
        return RestAssured.baseURI + ":" + RestAssured.port + "/graphql";
    }
}
