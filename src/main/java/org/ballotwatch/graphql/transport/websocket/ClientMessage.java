package org.ballotwatch.graphql.transport.websocket;

import java.util.Map;
import org.ballotwatch.graphql.transport.http.RequestJson;

/**
 * A message from the client.
 *
 * @param id of the operation it is about, null if it is about none
 * @param payload null if it has none
 */
record ClientMessage(Type type, String id, Map<String, Object> payload) {
    enum Type {
        CONNECTION_INIT,
        PING,
        PONG,
        SUBSCRIBE,
        COMPLETE
    }

    static ClientMessage of(String text) {
        Map<String, Object> message = parse(text);
        Type type = type(message.get("type"));
        return switch (type) {
            case CONNECTION_INIT, PING, PONG -> new ClientMessage(type, null, object(message, "payload"));
            case COMPLETE -> new ClientMessage(type, id(message), null);
            case SUBSCRIBE -> new ClientMessage(type, id(message), operation(object(message, "payload")));
        };
    }

    private static Type type(Object type) {
        if (!(type instanceof String)) {
            throw new BadMessage("A message needs a \"type\": a string.");
        }
        return switch ((String) type) {
            case "connection_init" -> Type.CONNECTION_INIT;
            case "ping" -> Type.PING;
            case "pong" -> Type.PONG;
            case "subscribe" -> Type.SUBSCRIBE;
            case "complete" -> Type.COMPLETE;
            default -> throw new BadMessage("Unknown message type \"" + type + "\".");
        };
    }

    private static String id(Map<String, Object> message) {
        if (message.get("id") instanceof String id && !id.isEmpty()) {
            return id;
        }
        throw new BadMessage("The message needs an \"id\": a non-empty string.");
    }

    private static Map<String, Object> operation(Map<String, Object> payload) {
        if (payload == null || !(payload.get("query") instanceof String)) {
            throw new BadMessage("The payload needs a \"query\": a string with a GraphQL document.");
        }
        if (payload.get("operationName") != null && !(payload.get("operationName") instanceof String)) {
            throw new BadMessage("\"operationName\" must be a string or omitted.");
        }
        object(payload, "variables");
        object(payload, "extensions");
        return payload;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Map<String, Object> owner, String name) {
        Object value = owner.get(name);
        if (value == null || value instanceof Map<?, ?>) {
            return (Map<String, Object>) value;
        }
        throw new BadMessage("\"" + name + "\" must be a JSON object or omitted.");
    }

    private static Map<String, Object> parse(String text) {
        try {
            return RequestJson.parse(text);
        } catch (RequestJson.Fault fault) {
            throw new BadMessage("The message " + fault.getMessage());
        }
    }
}
