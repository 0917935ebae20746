package org.ballotwatch.bench.soak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** One subscription, over any number of connections: all received notices, and the cursor to resume from. */
final class Following {
    private static final String QUERY =
            "subscription($id: ID!, $after: String) { electionChanged(id: $id, after: $after) {"
                    + " cursor revision { action } subject { id } } }";

    final Contest contest;
    private final List<Position> told = new ArrayList<>();
    private String cursor;
    private int times;

    Following(Contest contest, String cursor) {
        this.contest = contest;
        this.cursor = cursor;
    }

    /** Returns the message that starts it, or that resumes it after the last notice. */
    synchronized String subscribe(int index) {
        ObjectNode variables =
                Replica.JSON.createObjectNode().put("id", contest.id).put("after", cursor);
        ObjectNode payload = Replica.JSON.createObjectNode().put("query", QUERY).set("variables", variables);
        times++;
        return Replica.JSON
                .createObjectNode()
                .put("id", index + "-" + times)
                .put("type", "subscribe")
                .<ObjectNode>set("payload", payload)
                .toString();
    }

    /** Returns whether this is the id of the current operation, and not of an abandoned one. */
    synchronized boolean is(String id) {
        return id.endsWith("-" + times);
    }

    /** @return false if it is not a notice */
    synchronized boolean hear(JsonNode payload) {
        JsonNode notice = payload.at("/data/electionChanged");
        if (payload.has("errors") || !notice.at("/subject/id").isTextual()) {
            return false;
        }
        cursor = notice.path("cursor").asText();
        told.add(Position.of(cursor));
        return true;
    }

    synchronized List<Position> told() {
        return List.copyOf(told);
    }

    synchronized int count() {
        return told.size();
    }
}
