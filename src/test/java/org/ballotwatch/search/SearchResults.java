package org.ballotwatch.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballotwatch.graphql.GraphQLClient;

/** One page of a search, as a client receives it. */
record SearchResults(JsonNode page) {
    private static final String QUERY = """
            query($text: String!, $kinds: [RecordKind!], $first: Int, $after: String, $last: Int, $before: String) {
              search(text: $text, kinds: $kinds, first: $first, after: $after, last: $last, before: $before) {
                totalCount
                nodes { kind matchedText score record { id ... on Person { name } ... on Party { name } } }
                pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
              }
            }""";

    static SearchResults by(String text, Map<String, ?> more) {
        return new SearchResults(answer(text, more).at("/data/search"));
    }

    static SearchResults by(String text) {
        return by(text, Map.of());
    }

    /** Data or errors. */
    static JsonNode answer(String text, Map<String, ?> more) {
        Map<String, Object> variables = new HashMap<>(more);
        variables.put("text", text);
        return GraphQLClient.ask(QUERY, variables);
    }

    List<String> each(String path) {
        List<String> values = new ArrayList<>();
        page.at("/nodes").forEach(node -> values.add(node.at(path).asText()));
        return values;
    }

    List<String> matched() {
        return each("/matchedText");
    }

    /** Returns the best name of the best person or party; empty if the best hit is of another kind. */
    String best() {
        return page.at("/nodes/0/record/name").asText();
    }

    int total() {
        return page.at("/totalCount").asInt();
    }
}
