package org.ballotwatch.graphql.paging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ballotwatch.graphql.GraphQLClient;

/** A page as a client received it. */
record Taken(List<String> ids, List<String> cursors, boolean hasNext, boolean hasPrevious, int totalCount) {
    static final String FIELDS =
            " edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount ";

    private static final String ROOT_PAGE = "{ incidents(filter: {country: \"" + Crowd.COUNTRY
            + "\"}, orderBy: %s, %s) { nodes { id } " + FIELDS + " } }";

    /** A page of the crowd's incidents. */
    static Taken from(String order, String window) {
        JsonNode data = GraphQLClient.data(ROOT_PAGE.formatted(order, window), Map.of());
        return of(data.get("incidents"), "/id");
    }

    /** Returns the arguments for a number of entries before or after a cursor, null for the end or the start. */
    static String window(boolean backward, int size, String cursor) {
        String beyond = cursor == null ? "null" : "\"" + cursor + "\"";
        return (backward ? "last: %d, before: %s" : "first: %d, after: %s").formatted(size, beyond);
    }

    /** @param id the path of the id in each of the page's nodes */
    static Taken of(JsonNode connection, String id) {
        List<String> ids = new ArrayList<>();
        connection.get("nodes").forEach(node -> ids.add(node.at(id).asText()));
        List<String> cursors = new ArrayList<>();
        connection.get("edges").forEach(edge -> cursors.add(edge.get("cursor").asText()));
        JsonNode info = connection.get("pageInfo");
        assertThat(cursors).hasSameSizeAs(ids);
        assertThat(info.get("startCursor").textValue()).isEqualTo(cursors.isEmpty() ? null : cursors.get(0));
        assertThat(info.get("endCursor").textValue()).isEqualTo(cursors.isEmpty() ? null : last(cursors));
        return new Taken(
                ids,
                cursors,
                info.get("hasNextPage").booleanValue(),
                info.get("hasPreviousPage").booleanValue(),
                connection.get("totalCount").intValue());
    }

    private static String last(List<String> list) {
        return list.get(list.size() - 1);
    }

    /** Returns the cursor to continue from. */
    String cursor(boolean backward) {
        return backward ? cursors.get(0) : last(cursors);
    }

    /** Is there more in the direction of paging? */
    boolean more(boolean backward) {
        return backward ? hasPrevious : hasNext;
    }
}
