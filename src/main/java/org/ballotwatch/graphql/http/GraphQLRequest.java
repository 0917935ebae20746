package org.ballotwatch.graphql.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import java.util.Map;
import java.util.regex.Pattern;
import org.ballotwatch.graphql.error.ErrorCode;

/** The four parameters of a GraphQL request. */
public record GraphQLRequest(
        String query, String operationName, Map<String, Object> variables, Map<String, Object> extensions) {

    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    /** Parsing takes time that grows faster than the text, above all within one number. */
    private static final int LONGEST = 50_000;

    private static final Pattern ENDLESS_NUMBER = Pattern.compile("\\d{41}");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    static GraphQLRequest ofBody(Buffer body) {
        return of(parse(body == null ? "" : body.toString(), "The body"));
    }

    /** @throws HttpRefusal if a parameter is missing or of another type */
    public static GraphQLRequest of(Map<String, Object> parameters) {
        return of(
                parameters.get("query"),
                parameters.get("operationName"),
                parameters.get("variables"),
                parameters.get("extensions"));
    }

    static GraphQLRequest ofUrl(MultiMap parameters) {
        return of(
                parameters.get("query"),
                parameters.get("operationName"),
                parsed(parameters.get("variables"), "variables"),
                parsed(parameters.get("extensions"), "extensions"));
    }

    private static GraphQLRequest of(Object query, Object operationName, Object variables, Object extensions) {
        if (!(query instanceof String text) || text.isBlank()) {
            throw new HttpRefusal(400, "The request needs a \"query\", a text with a GraphQL document.");
        }
        if (text.length() > LONGEST || ENDLESS_NUMBER.matcher(text).find()) {
            throw new HttpRefusal(
                    400,
                    ErrorCode.QUERY_TOO_COMPLEX,
                    "The document is longer than " + LONGEST + " characters, or has a"
                            + " number of more than 40 digits; put values into variables.");
        }
        if (operationName != null && !(operationName instanceof String)) {
            throw new HttpRefusal(400, "\"operationName\" is a text, or left out.");
        }
        return new GraphQLRequest(
                text, (String) operationName, object(variables, "variables"), object(extensions, "extensions"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object value, String name) {
        if (value == null) {
            return Map.of();
        }
        if (value instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw new HttpRefusal(400, "\"" + name + "\" is a JSON object, or left out.");
    }

    private static Object parsed(String json, String name) {
        return json == null || json.isEmpty() ? null : parse(json, "\"" + name + "\"");
    }

    private static Map<String, Object> parse(String json, String what) {
        try {
            Map<String, Object> object = JSON.readValue(json, OBJECT);
            if (object != null) {
                return object;
            }
        } catch (JsonProcessingException e) {
            // Said below; the parser's own message quotes class names.
        }
        throw new HttpRefusal(400, what + " is not a JSON object.");
    }
}
