package org.ballotwatch.graphql.transport.assistant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.ballotwatch.database.StorableText;
import org.ballotwatch.graphql.engine.FieldError;
import org.ballotwatch.text.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * The reason why a body is no message of the Model Context Protocol, as a JSON-RPC error. The extension trusts its
 * clients: it fails on a message of another shape, or never answers it.
 *
 * @param id of the request; null if it has none
 */
record MessageFault(int status, int code, @Nullable JsonNode id, String message) {
    static final int INVALID_REQUEST = -32600;
    private static final int PARSE_ERROR = -32700;
    private static final int METHOD_NOT_FOUND = -32601;
    private static final int INVALID_PARAMS = -32602;
    private static final int INTERNAL_ERROR = -32603;
    private static final int BAD_REQUEST = 400;

    /** What a server of tools has to answer. The extension has more, such as prompts, and never answers some of them. */
    private static final List<String> METHODS =
            List.of("initialize", "ping", "tools/list", "tools/call", "logging/setLevel");

    private static final List<String> LEVELS =
            List.of("debug", "info", "notice", "warning", "error", "critical", "alert", "emergency");

    static MessageFault ofText() {
        return new MessageFault(BAD_REQUEST, PARSE_ERROR, null, "The body is not valid JSON");
    }

    static MessageFault ofRequest(int status, String message) {
        return new MessageFault(status, INVALID_REQUEST, null, message);
    }

    /** @param id of the request that failed; null if it was not read */
    static MessageFault ofService(int status, @Nullable JsonNode id, FieldError failure) {
        Object trace = failure.extensions().get("traceId");
        String message = failure.message() + (trace == null ? "" : " Trace id: " + trace);
        return new MessageFault(status, INTERNAL_ERROR, id, message);
    }

    /** Returns the first fault of a message; null if the extension can answer it. */
    static @Nullable MessageFault of(JsonNode message) {
        if (message.isArray()) { // protocol versions before 2025-06-18 had batches
            return ofRequest(BAD_REQUEST, "There are no batches; send each message by a POST of its own");
        }
        if (!message.isObject()) {
            return ofRequest(BAD_REQUEST, "A message is a JSON object with jsonrpc, method, params and id");
        }
        JsonNode id = message.get("id");
        boolean hasId = id != null && (isText(id) || id.isIntegralNumber());
        if (id != null && !hasId) {
            return ofRequest(BAD_REQUEST, "id must be a string or a whole number");
        }
        if (!"2.0".equals(message.path("jsonrpc").textValue())) {
            return new MessageFault(BAD_REQUEST, INVALID_REQUEST, id, "jsonrpc must be \"2.0\"");
        }
        JsonNode method = message.get("method");
        if (method == null && (message.has("result") || message.path("error").isObject())) {
            return null; // a response
        }
        if (method == null || !method.isTextual()) {
            return new MessageFault(
                    BAD_REQUEST, INVALID_REQUEST, id, "method must be a string, such as \"tools/call\"");
        }
        if (!METHODS.contains(method.textValue()) && hasId) {
            return new MessageFault(
                    200,
                    METHOD_NOT_FOUND,
                    id,
                    "There is no method " + Excerpt.quoted(method.textValue()) + "; use one of " + METHODS);
        }
        String wrong = wrongParams(method.textValue(), message.get("params"));
        return wrong == null ? null : new MessageFault(hasId ? 200 : BAD_REQUEST, INVALID_PARAMS, id, wrong);
    }

    /** Returns what is wrong; null if nothing is. */
    private static @Nullable String wrongParams(String method, @Nullable JsonNode given) {
        if (given != null && !given.isObject()) {
            return "params must be an object";
        }
        JsonNode params = given == null ? JsonNodeFactory.instance.objectNode() : given;
        return switch (method) {
            case "initialize" -> wrongInitialization(params);
            case "tools/list" -> wrongList(params);
            case "tools/call" -> wrongCall(params);
            case "logging/setLevel" -> wrongLevel(params);
            default -> null;
        };
    }

    private static @Nullable String wrongInitialization(JsonNode params) {
        if (!params.path("protocolVersion").isTextual()) {
            return "params.protocolVersion must be a string, such as \"2025-06-18\"";
        }
        if (!params.path("capabilities").isObject()) {
            return "params.capabilities must be an object";
        }
        JsonNode client = params.path("clientInfo");
        return client.path("name").isTextual() && client.path("version").isTextual()
                ? null
                : "params.clientInfo must have the strings name and version";
    }

    private static @Nullable String wrongList(JsonNode params) {
        JsonNode cursor = params.path("cursor");
        return cursor.isMissingNode() || cursor.isTextual() ? null : "params.cursor must be a string";
    }

    private static @Nullable String wrongLevel(JsonNode params) {
        return LEVELS.contains(params.path("level").asText()) ? null : "params.level must be one of " + LEVELS;
    }

    private static @Nullable String wrongCall(JsonNode params) {
        if (!params.path("name").isTextual()) {
            return "params.name must be the name of a tool; tools/list has them";
        }
        JsonNode arguments = params.path("arguments");
        return arguments.isMissingNode() || arguments.isObject() ? null : "params.arguments must be an object";
    }

    /** The answer repeats the id, and half of a surrogate pair has no form in UTF-8. */
    private static boolean isText(JsonNode id) {
        return id.isTextual() && StorableText.isStorable(id.textValue());
    }

    /**
     * Returns a valid request without what this service does not use: data on the client, on which the extension fails
     * if it has another shape, and arguments that are null, on which it fails always.
     */
    static ObjectNode reduced(JsonNode request) {
        ObjectNode reduced = JsonNodeFactory.instance.objectNode();
        request.properties().forEach(field -> reduced.set(field.getKey(), field.getValue()));
        if (!(request.get("params") instanceof ObjectNode given)) {
            return reduced;
        }
        ObjectNode params = reduced.putObject("params");
        given.properties().forEach(field -> params.set(field.getKey(), field.getValue()));
        params.remove("_meta");
        if (request.path("method").textValue().equals("initialize")) {
            params.putObject("capabilities");
            JsonNode client = given.path("clientInfo");
            params.putObject("clientInfo")
                    .put("name", client.path("name").textValue())
                    .put("version", client.path("version").textValue());
        } else if (given.get("arguments") instanceof ObjectNode arguments) {
            ObjectNode named = params.putObject("arguments");
            arguments.properties().stream()
                    .filter(argument -> !argument.getValue().isNull())
                    .forEach(argument -> named.set(argument.getKey(), argument.getValue()));
        }
        return reduced;
    }

    String json() {
        ObjectNode response = JsonNodeFactory.instance.objectNode().put("jsonrpc", "2.0");
        response.set("id", id);
        response.putObject("error").put("code", code).put("message", message);
        return response.toString();
    }
}
