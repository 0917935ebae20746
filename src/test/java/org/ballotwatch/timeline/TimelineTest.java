package org.ballotwatch.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.ballotwatch.database.Sql;
import org.ballotwatch.graphql.GraphQLClient;
import org.ballotwatch.graphql.RefusedRequest;
import org.ballotwatch.graphql.SqlStatements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The timelines of the bundled casebook. */
@QuarkusTest
class TimelineTest {
    private static final String IRAQ = "{country: \"IQ\"}";

    @Inject
    Sql sql;

    @Inject
    SqlStatements statements;

    @Test
    void the_timeline_of_an_election_holds_the_vote_linked_records_and_statements_about_them() {
        String subject = "statements { id } ";
        JsonNode election = GraphQLClient.data(
                        "query($id: ID) { election(id: $id) { id " + subject + "disputes { steps { id } " + subject
                                + "}" + " incidents(first: 100) { nodes { incident { id " + subject + "} } } } }",
                        Map.of("id", vote()))
                .get("election");
        List<String> expected = new ArrayList<>();
        expected.add(vote());
        expected.addAll(texts(election, "statements", "id"));
        for (JsonNode dispute : election.get("disputes")) {
            expected.addAll(texts(dispute, "steps", "id"));
            expected.addAll(texts(dispute, "statements", "id"));
        }
        for (JsonNode tie : election.at("/incidents/nodes")) {
            expected.add(tie.at("/incident/id").asText());
            expected.addAll(texts(tie.get("incident"), "statements", "id"));
        }
        List<JsonNode> found = all(election(), "EARLIEST_FIRST", "first", 100);
        assertThat(found)
                .filteredOn(node -> !node.get("__typename").asText().equals("ResultAnnouncement"))
                .extracting(node -> node.get("id").asText())
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(found)
                .filteredOn(node -> node.get("__typename").asText().equals("ResultAnnouncement"))
                .hasSizeGreaterThan(8)
                .allMatch(node -> node.at("/election/id").asText().equals(vote()));
    }

    /** Catches a cursor that repeats or omits the other kinds of a day. */
    @ParameterizedTest
    @EnumSource(TimelineOrder.class)
    void its_pages_together_are_the_whole_timeline(TimelineOrder order) {
        for (String of : List.of(IRAQ, election())) {
            List<JsonNode> whole = all(of, order.name(), "first", 100);
            assertThat(whole)
                    .hasSizeGreaterThan(60)
                    .doesNotHaveDuplicates()
                    .isEqualTo(all(of, order.name(), "first", 3));
            List<JsonNode> backwards = new ArrayList<>(all(of, order.name(), "last", 4));
            Collections.reverse(backwards);
            assertThat(backwards).isEqualTo(whole);
            int count =
                    page(of, order.name(), "first", 0, null).get("totalCount").asInt();
            assertThat(whole)
                    .hasSize(count)
                    .isSortedAccordingTo((a, b) -> (order == TimelineOrder.EARLIEST_FIRST ? 1 : -1)
                            * a.get("startsOn")
                                    .asText()
                                    .compareTo(b.get("startsOn").asText()));
        }
    }

    @ParameterizedTest
    @CsvSource({"2021-10-11", "2021-11-08", "2021-12-04"})
    void events_that_were_not_yet_public_are_not_in_it(String day) {
        JsonNode data = GraphQLClient.data(
                "{ timeline(filter: {country: \"IQ\", kinds: [RESULT_ANNOUNCEMENT, DISPUTE_STEP, STATEMENT]}, asOf: \""
                        + day
                        + "\", first: 100) { totalCount nodes { startsOn ... on Report { knownSince }"
                        + " ... on ResultAnnouncement { results { reports { knownSince } } } } }"
                        + " now: timeline(filter: {country: \"IQ\", kinds: [RESULT_ANNOUNCEMENT, DISPUTE_STEP, STATEMENT]})"
                        + " { totalCount } }",
                Map.of());
        assertThat(data.findValuesAsText("knownSince")).isNotEmpty().allMatch(known -> known.compareTo(day) <= 0);
        assertThat(data.at("/timeline/nodes"))
                .hasSize(data.at("/timeline/totalCount").asInt());
        assertThat(data.at("/timeline/totalCount").asInt())
                .isLessThan(data.at("/now/totalCount").asInt());
    }

    /** The other view of the same counts, stageOn, omits them. */
    @Test
    void an_announcement_with_only_deprecated_counts_is_not_in_it() {
        JsonNode timeline = GraphQLClient.data(
                        "{ timeline(filter: {country: \"IQ\", kinds: [RESULT_ANNOUNCEMENT]}, first: 100) { totalCount"
                                + " nodes { ... on ResultAnnouncement { results { reports { rank } } } } } }",
                        Map.of())
                .get("timeline");
        assertThat(timeline.get("nodes"))
                .hasSize(timeline.get("totalCount").asInt())
                .allMatch(node -> node.findValuesAsText("rank").stream().anyMatch(rank -> !rank.equals("DEPRECATED")));
        assertThat(sql.value("select count(distinct announcement_id) from result_report r where rank = 'DEPRECATED'"
                        + " and not exists (select from result_report o where o.announcement_id = r.announcement_id"
                        + " and o.rank <> 'DEPRECATED')"))
                .isNotEqualTo("0");
    }

    @Test
    void it_holds_the_events_between_its_days() {
        JsonNode data = GraphQLClient.data(
                "{ timeline(filter: {country: \"IQ\", kinds: [INCIDENT], from: \"2021-11-07\", to: \"2021-11-07\"}) {"
                        + " nodes { startsOn endsOn } } }",
                Map.of());
        assertThat(data.at("/timeline/nodes"))
                .hasSizeGreaterThan(5)
                .allMatch(node -> node.get("startsOn").asText().compareTo("2021-11-07") <= 0
                        && node.get("endsOn").asText().compareTo("2021-11-07") >= 0);
    }

    @Test
    void a_page_costs_one_statement_and_one_for_each_kind_on_it() {
        for (int size : List.of(60, 100)) {
            statements.forget();
            page(IRAQ, "EARLIEST_FIRST", "first", size, null, "nodes { title }");
            assertThat(statements.seen()).hasSize(6);
        }
        statements.forget();
        page(IRAQ, "LATEST_FIRST", "first", 100, null, "totalCount");
        assertThat(statements.seen()).singleElement().asString().contains("count(*)");
    }

    @Test
    void an_announcement_is_found_by_its_id() {
        JsonNode announced = GraphQLClient.data(
                        "{ timeline(filter: {country: \"IQ\", kinds: [RESULT_ANNOUNCEMENT]}, last: 3) { nodes { id title } } }",
                        Map.of())
                .at("/timeline/nodes");
        List<String> ids = announced.findValuesAsText("id");
        JsonNode found = GraphQLClient.data(
                "query($ids: [ID!]!) { nodes(ids: $ids) { id ... on Event { title } } }", Map.of("ids", ids));
        assertThat(found.get("nodes")).isEqualTo(announced);
    }

    @Test
    void a_country_other_than_the_elections_is_refused() {
        String query = "query($id: ID, $in: String) { timeline(filter: {election: $id, country: $in}) { totalCount } }";
        RefusedRequest.with(
                "INVALID_ARGUMENT", "filter.country", GraphQLClient.ask(query, Map.of("id", vote(), "in", "US")));
        JsonNode both = GraphQLClient.data(query, Map.of("id", vote(), "in", "irq"));
        assertThat(both.at("/timeline/totalCount").asInt())
                .isEqualTo(all(election(), "EARLIEST_FIRST", "first", 100).size());
    }

    @Test
    void an_id_that_is_not_an_elections_is_refused() {
        String incident = GraphQLClient.data("{ incidents(first: 1) { nodes { id } } }", Map.of())
                .at("/incidents/nodes/0/id")
                .asText();
        String query = "query($id: ID) { timeline(filter: {election: $id}) { totalCount } }";
        RefusedRequest.with("INVALID_ARGUMENT", "filter.election", GraphQLClient.ask(query, Map.of("id", incident)));
    }

    @Test
    void a_country_without_records_has_an_empty_timeline() {
        assertThat(all("{country: \"TV\"}", "EARLIEST_FIRST", "first", 10)).isEmpty();
        assertThat(all("{country: \"ZZ\"}", "EARLIEST_FIRST", "first", 10)).isEmpty();
    }

    private static String vote() {
        String find = "{ election(externalId: {scheme: \"casebook\", value: \"IQ-2021-10-10\"}) { id } }";
        return GraphQLClient.data(find, Map.of()).at("/election/id").asText();
    }

    private static String election() {
        return "{election: \"" + vote() + "\"}";
    }

    /** All events, page by page in the direction of paging. */
    private static List<JsonNode> all(String of, String order, String direction, int size) {
        List<JsonNode> all = new ArrayList<>();
        String cursor = null;
        JsonNode page;
        do {
            page = page(of, order, direction, size, cursor);
            List<JsonNode> nodes = new ArrayList<>();
            page.get("nodes").forEach(nodes::add);
            if (direction.equals("last")) {
                Collections.reverse(nodes);
            }
            all.addAll(nodes);
            cursor = page.at(direction.equals("last") ? "/pageInfo/startCursor" : "/pageInfo/endCursor")
                    .asText();
        } while (page.at(direction.equals("last") ? "/pageInfo/hasPreviousPage" : "/pageInfo/hasNextPage")
                .asBoolean());
        return all;
    }

    private static JsonNode page(String of, String order, String direction, int size, String cursor) {
        return page(
                of,
                order,
                direction,
                size,
                cursor,
                "totalCount nodes { __typename id startsOn title ... on ResultAnnouncement { election { id } } }"
                        + " pageInfo { hasNextPage hasPreviousPage startCursor endCursor }");
    }

    private static JsonNode page(String of, String order, String direction, int size, String cursor, String asked) {
        String beyond =
                cursor == null ? "" : (direction.equals("last") ? ", before: \"" : ", after: \"") + cursor + "\"";
        return GraphQLClient.data(
                        "{ timeline(filter: " + of + ", orderBy: " + order + ", " + direction + ": " + size + beyond
                                + ") { " + asked + " } }",
                        Map.of())
                .get("timeline");
    }

    private static List<String> texts(JsonNode parent, String list, String field) {
        List<String> texts = new ArrayList<>();
        parent.get(list).forEach(each -> texts.add(each.get(field).asText()));
        return texts;
    }
}
