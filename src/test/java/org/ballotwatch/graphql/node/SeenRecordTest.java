package org.ballotwatch.graphql.node;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.ballotwatch.graphql.GraphQLClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A client that caches objects by id keeps apart what it saw of one record under different clocks and readings. */
@QuarkusTest
class SeenRecordTest {
    private static final String ELECTION = "election(externalId: {scheme: \"casebook\", value: \"IQ-2021-10-10\"}";
    private static final String SHOWN =
            "fragment shown on Election { id recordId results { stage party { id } reports { id source { id } } } "
                    + "incidents(first: 3) { nodes { incident { id title } } } }";

    @Test
    void one_record_has_an_id_for_each_view() {
        JsonNode seen = data("{ early: " + ELECTION + ", asOf: \"2021-10-12\") { ...shown } late: " + ELECTION
                + ", asOf: \"2021-12-31\") { ...shown } careful: " + ELECTION + ", reading: CONSERVATIVE) { ...shown }"
                + " then: " + ELECTION + ", recordedAsOf: \"2035-01-01T00:00:00Z\") { ...shown }"
                + " now: " + ELECTION + ") { ...shown } official: " + ELECTION + ", reading: OFFICIAL) { ...shown } }"
                + SHOWN);
        assertThat(seen.at("/early/results"))
                .hasSizeLessThan(seen.at("/late/results").size());
        assertThat(List.of(id(seen, "early"), id(seen, "late"), id(seen, "careful"), id(seen, "then"), id(seen, "now")))
                .doesNotHaveDuplicates();
        assertThat(seen.findValuesAsText("recordId")).containsOnly(id(seen, "now"));
        assertThat(seen.get("official")).isEqualTo(seen.get("now"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "asOf: \"2021-10-12\"",
                "asOf: \"2021-11-20\", reading: INFORMATIVE",
                "reading: CONSERVATIVE",
                "recordedAsOf: \"2035-01-01T00:00:00Z\"",
                "asOf: \"2021-12-31\", recordedAsOf: \"2035-01-01T00:00:00Z\", reading: REPRESENTATIVE",
            })
    void the_id_leads_to_the_same_view(String view) {
        JsonNode seen =
                data("{ " + ELECTION + ", " + view + ") { ...shown } }" + SHOWN).get("election");
        Map<String, String> id = Map.of("id", seen.get("id").asText());
        assertThat(GraphQLClient.data("query Q($id: ID!) { node(id: $id) { ...shown } }" + SHOWN, id)
                        .get("node"))
                .isEqualTo(seen);
        assertThat(GraphQLClient.data("query Q($id: ID) { election(id: $id) { ...shown } }" + SHOWN, id)
                        .get("election"))
                .isEqualTo(seen);
    }

    @Test
    void several_views_are_found_in_one_field() {
        JsonNode seen = data("{ early: " + ELECTION + ", asOf: \"2021-10-12\") { ...shown } now: " + ELECTION
                + ") { ...shown } careful: " + ELECTION + ", reading: CONSERVATIVE) { ...shown } }" + SHOWN);
        List<String> ids = List.of(
                id(seen, "careful"), id(seen, "now"), "SQGgCI10AHUuidODTfKnTeQ", id(seen, "early"), id(seen, "now"));
        JsonNode found = GraphQLClient.data(
                        "query Q($ids: [ID!]!) { nodes(ids: $ids) { ...shown } }" + SHOWN, Map.of("ids", ids))
                .get("nodes");
        assertThat(found.get(2).isNull()).isTrue();
        assertThat(found)
                .containsExactly(
                        seen.get("careful"), seen.get("now"), found.get(2), seen.get("early"), seen.get("now"));
    }

    @Test
    void an_argument_comes_before_the_view_of_the_id() {
        String early = id(data("{ e: " + ELECTION + ", asOf: \"2021-10-12\", reading: CONSERVATIVE) { id } }"), "e");
        JsonNode found = GraphQLClient.data(
                "query Q($id: ID) { byId: election(id: $id, asOf: \"2021-12-31\") { ...shown } " + "direct: " + ELECTION
                        + ", asOf: \"2021-12-31\", reading: CONSERVATIVE) { ...shown } }" + SHOWN,
                Map.of("id", early));
        assertThat(found.get("byId")).isEqualTo(found.get("direct"));
    }

    @Test
    void a_filter_takes_the_id_of_any_view() {
        String early = id(data("{ e: " + ELECTION + ", asOf: \"2021-10-12\") { id } }"), "e");
        JsonNode found = GraphQLClient.data(
                "query Q($id: ID) { viewed: incidents(filter: {election: $id}) { nodes { id } } "
                        + "plain: incidents(filter: {election: \"" + id(data("{ e: " + ELECTION + ") { id } }"), "e")
                        + "\"}) { nodes { id } } }",
                Map.of("id", early));
        assertThat(found.at("/viewed/nodes")).isNotEmpty();
        assertThat(found.get("viewed")).isEqualTo(found.get("plain"));
    }

    private static String id(JsonNode seen, String alias) {
        return seen.path(alias).path("id").asText();
    }

    private static JsonNode data(String query) {
        return GraphQLClient.data(query, Map.of());
    }
}
