package org.ballotwatch.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ballotwatch.editing.EditorAtWork;
import org.ballotwatch.editing.Traces;
import org.ballotwatch.graphql.GraphQLClient;
import org.ballotwatch.graphql.RefusedRequest;
import org.ballotwatch.graphql.transport.websocket.SocketClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The log of changes as a client that polls reads it, and the changes of one incident. */
@QuarkusTest
class ChangesTest {
    private static final String POLL = "query P($after: String, $first: Int, $filter: ChangeFilter) {"
            + " changes(after: $after, first: $first, filter: $filter) {"
            + " nodes { cursor subject { __typename id } revision { action } } edges { cursor node { cursor } }"
            + " pageInfo { hasNextPage startCursor endCursor } } }";

    @Inject
    EditorAtWork editor;

    @Inject
    Traces traces;

    private String cursor;

    @BeforeEach
    void note_where_the_log_ends() {
        cursor = GraphQLClient.ask("{ noticeCursor }").at("/data/noticeCursor").asText();
    }

    @AfterEach
    void leaveNoTraces() {
        traces.wipe();
    }

    @Test
    void pages_follow_each_other_in_the_order_of_the_changes() {
        List<String> ids =
                IntStream.range(0, 5).mapToObj(i -> incident("March " + i)).toList();
        editor.made("correctIncident", "{id: \"" + ids.get(0) + "\", set: {title: \"A march\"}}");
        List<String> seen = new ArrayList<>();
        String after = cursor;
        JsonNode page;
        do {
            page = poll(after, 2, Map.of("actions", List.of("CREATED", "CORRECTED")));
            for (JsonNode node : page.path("nodes")) {
                if (node.at("/subject/__typename").asText().equals("Incident")) {
                    seen.add(node.at("/subject/id").asText());
                }
            }
            assertThat(page.path("edges").findValuesAsText("cursor"))
                    .containsAll(page.path("nodes").findValuesAsText("cursor"));
            after = page.at("/pageInfo/endCursor").asText();
        } while (page.at("/pageInfo/hasNextPage").asBoolean());
        List<String> expected = new ArrayList<>(ids);
        expected.add(ids.get(0));
        assertThat(seen).isEqualTo(expected);
        assertThat(poll(after, 2, null).path("nodes")).isEmpty();
    }

    @Test
    void an_empty_page_repeats_its_cursor() {
        JsonNode page = poll(cursor, 20, null);
        assertThat(page.path("nodes")).isEmpty();
        assertThat(page.at("/pageInfo/endCursor").asText()).isEqualTo(cursor);
        assertThat(page.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
        incident("Later");
        assertThat(poll(cursor, 20, null).path("nodes")).isNotEmpty();
    }

    @Test
    void a_page_may_hold_nothing() {
        incident("A march");
        JsonNode page = poll(cursor, 0, null);
        assertThat(page.path("nodes")).isEmpty();
        assertThat(page.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
        assertThat(page.at("/pageInfo/endCursor").asText()).isEqualTo(cursor);
    }

    @Test
    void a_filter_selects_what_concerns_one_incident() {
        String march = incident("A march");
        String other = incident("A sit-in");
        String figure = figure(march);
        figure(other);
        assertThat(subjects(Map.of("incident", march))).contains(march, figure).doesNotContain(other);
        assertThat(subjects(Map.of("subject", figure))).containsExactly(figure);
    }

    @Test
    void both_incidents_of_a_link_are_concerned() {
        String march = incident("A march");
        String clash = incident("A clash");
        String link = editor.made(
                        "reportIncidentLink",
                        "{incident: \"" + clash + "\", relation: PART_OF, other: \"" + march
                                + "\", source: \"IQ-2021-SEEDA\"}")
                .at("/report/id")
                .asText();
        assertThat(subjects(Map.of("incident", march))).contains(march, link).doesNotContain(clash);
        assertThat(subjects(Map.of("incident", clash))).contains(clash, link);
    }

    @Test
    void the_changes_of_an_incident_are_sent() {
        String march = incident("A march");
        try (IncidentSubscription subscription = new IncidentSubscription(march)) {
            incident("A sit-in");
            String figure = figure(march);
            editor.made("correctIncident", "{id: \"" + march + "\", set: {title: \"The march\"}}");
            assertThat(subscription.next()).isEqualTo("CREATED " + figure + " in " + march);
            assertThat(subscription.next()).isEqualTo("CORRECTED " + march + " in " + march);
        }
    }

    @Test
    void a_position_that_is_not_in_the_log_is_refused() {
        RefusedRequest.with(
                "INVALID_CURSOR", "after", GraphQLClient.ask("{ changes(after: \"x\") { nodes { cursor } } }"));
        String future = new LogOffset(Long.MAX_VALUE, 1).cursor();
        RefusedRequest.with(
                "INVALID_CURSOR",
                "after",
                GraphQLClient.ask("{ changes(after: \"" + future + "\") { nodes { cursor } } }"));
        RefusedRequest.with(
                "PAGE_TOO_LARGE", "first", GraphQLClient.ask("{ changes(first: 101) { nodes { cursor } } }"));
    }

    private List<String> subjects(Map<String, Object> filter) {
        List<String> ids = new ArrayList<>();
        poll(cursor, 100, filter)
                .path("nodes")
                .forEach(node -> ids.add(node.at("/subject/id").asText()));
        return ids;
    }

    private static JsonNode poll(String after, int first, Map<String, Object> filter) {
        Map<String, Object> variables = new HashMap<>(Map.of("after", after, "first", first));
        if (filter != null) {
            variables.put("filter", filter);
        }
        return GraphQLClient.data(POLL, variables).get("changes");
    }

    private String incident(String title) {
        return editor.made(
                        "recordIncident",
                        "{title: \"" + title + "\", type: PEACEFUL_PROTEST, country: \"IQ\", startsOn: \"2021-11-08\"}")
                .at("/record/id")
                .asText();
    }

    private String figure(String incident) {
        return editor.made(
                        "reportFigure",
                        "{event: \"" + incident + "\", source: \"IQ-2021-SEEDA\", measure: KILLED, best: 3}")
                .at("/report/id")
                .asText();
    }

    private static final class IncidentSubscription implements AutoCloseable {
        private final SocketClient client = SocketClient.ready(RestAssured.port);

        IncidentSubscription(String incident) {
            String after = GraphQLClient.ask("{ noticeCursor }")
                    .at("/data/noticeCursor")
                    .asText();
            client.subscribe(
                    "1",
                    "subscription { incidentChanged(id: \"" + incident + "\", after: \"" + after
                            + "\") { incident { id } subject { id } revision { action } } }");
        }

        String next() {
            JsonNode notice = client.hear("next", "1").at("/data/incidentChanged");
            return notice.at("/revision/action").asText() + " "
                    + notice.at("/subject/id").asText() + " in "
                    + notice.at("/incident/id").asText();
        }

        @Override
        public void close() {
            client.close();
        }
    }
}
