package org.ballotwatch.graphql.transport.http;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * The parameters of a GraphQL request.
 *
 * @param query null if the request only names its document
 * @param documentId the document's hash, or another id of it; null if the request has none
 */
public record GraphQLRequest(
        String query,
        String documentId,
        String operationName,
        Map<String, Object> variables,
        Map<String, Object> extensions) {

    GraphQLRequest(String query, String operationName, Map<String, Object> variables, Map<String, Object> extensions) {
        this(query, null, operationName, variables, extensions);
    }

    static GraphQLRequest ofBody(Buffer body) {
        return of(parse(body == null ? new byte[0] : body.getBytes(), "The body"));
    }

    /** @throws HttpRefusal if a parameter is missing or of another type */
    public static GraphQLRequest of(Map<String, Object> parameters) {
        return of(
                parameters.get("query"),
                parameters.get("documentId"),
                parameters.get("operationName"),
                parameters.get("variables"),
                parameters.get("extensions"));
    }

    static GraphQLRequest ofUrl(MultiMap parameters) {
        String operationName = parameter(parameters, "operationName");
        return of(
                parameter(parameters, "query"),
                parameter(parameters, "documentId"),
                operationName == null || operationName.isEmpty() ? null : operationName,
                parsed(parameter(parameters, "variables"), "variables"),
                parsed(parameter(parameters, "extensions"), "extensions"));
    }

    private static String parameter(MultiMap parameters, String name) {
        List<String> given = parameters.getAll(name);
        if (given.size() > 1) {
            throw new HttpRefusal(400, "The URL has \"" + name + "\" twice; send each name once.");
        }
        return given.isEmpty() ? null : given.get(0);
    }

    GraphQLRequest withQuery(String text) {
        return new GraphQLRequest(text, documentId, operationName, variables, extensions);
    }

    private static GraphQLRequest of(
            Object query, Object documentId, Object operationName, Object variables, Object extensions) {
        Map<String, Object> extended = object(extensions, "extensions");
        String id = PersistedQuery.id(documentId, extended);
        String text = query == null && id != null ? null : document(query);
        if (operationName != null && !(operationName instanceof String)) {
            throw new HttpRefusal(400, "\"operationName\" must be a string or omitted.");
        }
        return new GraphQLRequest(text, id, (String) operationName, object(variables, "variables"), extended);
    }

    private static String document(Object query) {
        if (!(query instanceof String text) || text.isBlank()) {
            throw new HttpRefusal(400, "The request needs a \"query\": a string with a GraphQL document.");
        }
        return text;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object value, String name) {
        if (value == null) {
            return Map.of();
        }
        if (value instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw new HttpRefusal(400, "\"" + name + "\" must be a JSON object or omitted.");
    }

    private static Object parsed(String json, String name) {
        return json == null || json.isEmpty() ? null : parse(json.getBytes(StandardCharsets.UTF_8), "\"" + name + "\"");
    }

    private static Map<String, Object> parse(byte[] json, String what) {
        try {
            return RequestJson.parse(json);
        } catch (RequestJson.Fault fault) {
            throw new HttpRefusal(400, what + " " + fault.getMessage());
        }
    }
}
