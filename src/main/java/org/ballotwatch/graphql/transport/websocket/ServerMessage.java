package org.ballotwatch.graphql.transport.websocket;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import graphql.ExecutionResult;
import java.util.Map;
import org.ballotwatch.graphql.transport.http.ResponseWriter;

/** The messages of the server. */
final class ServerMessage {
    static final String ACK = "{\"type\":\"connection_ack\"}";

    private static final JsonMapper JSON = new JsonMapper();

    private ServerMessage() {}

    static String pong(Map<String, Object> payload) {
        return payload == null ? "{\"type\":\"pong\"}" : "{\"type\":\"pong\",\"payload\":" + json(payload) + "}";
    }

    static String next(String id, ExecutionResult result) {
        return "{\"id\":" + json(id) + ",\"type\":\"next\",\"payload\":" + ResponseWriter.write(result) + "}";
    }

    static String error(String id, ExecutionResult result) {
        return "{\"id\":" + json(id) + ",\"type\":\"error\",\"payload\":" + ResponseWriter.errors(result) + "}";
    }

    static String complete(String id) {
        return "{\"id\":" + json(id) + ",\"type\":\"complete\"}";
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
