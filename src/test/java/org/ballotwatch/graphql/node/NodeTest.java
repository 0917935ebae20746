package org.ballotwatch.graphql.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ballotwatch.graphql.GraphQLClient;
import org.junit.jupiter.api.Test;

/** Everything with an id can be found by it. */
@QuarkusTest
class NodeTest {
    private static final String EVERYTHING =
            "{ incident(externalId: {scheme: \"casebook\", value: \"IQ-2021-11-07-residence\"})"
                    + " { id __typename country { id __typename } place { id __typename } sources { id __typename }"
                    + " participants { actor { id __typename } reports { id __typename } }"
                    + " figures { reports { id __typename } } accounts { id __typename } statements { id __typename subject { id __typename } }"
                    + " related { incident { id __typename } reports { id __typename } }"
                    + " elections { bases { report { id __typename } } election { id __typename"
                    + " disputes { id __typename steps { id __typename } }"
                    + " results { party { id __typename relations { id __typename other { id __typename } } }"
                    + " reports { id __typename } } } } }"
                    + " person: person(externalId: {scheme: \"casebook\", value: \"qasim-al-araji\"}) { id __typename"
                    + " tenures { id __typename organization { id __typename } } } }";

    @Test
    void every_node_around_an_incident_is_found_by_its_id_with_its_type() {
        List<Map<String, Object>> seen = new ArrayList<>();
        collect(ask(EVERYTHING, Map.of()).getMap("data"), seen);
        List<Map<String, Object>> distinct = seen.stream().distinct().toList();
        assertThat(distinct)
                .extracting(each -> each.get("__typename"))
                .contains(
                        "Incident",
                        "Country",
                        "Place",
                        "Source",
                        "Person",
                        "Organization",
                        "Party",
                        "Election",
                        "Participation",
                        "FigureReport",
                        "Account",
                        "IncidentLinkReport",
                        "ElectionLinkReport",
                        "ResultReport",
                        "Tenure",
                        "PartyRelation",
                        "Dispute",
                        "DisputeStep",
                        "Statement");
        for (int start = 0; start < distinct.size(); start += 100) {
            List<Map<String, Object>> some = distinct.subList(start, Math.min(start + 100, distinct.size()));
            JsonPath found = ask(
                    "query Q($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }",
                    Map.of("ids", some.stream().map(each -> each.get("id")).toList()));
            assertThat(found.<Map<String, Object>>getList("data.nodes")).isEqualTo(some);
        }
    }

    @Test
    void a_report_found_by_its_id_has_its_source() {
        String id = ask(EVERYTHING, Map.of()).getString("data.incident.figures[0].reports[0].id");
        JsonPath found = ask(
                "query Q($id: ID!) { node(id: $id) { ... on Report { knownSince source { publisher } } } }",
                Map.of("id", id));
        assertThat(found.getString("data.node.source.publisher")).isNotEmpty();
    }

    @SuppressWarnings("unchecked")
    private static void collect(Object value, List<Map<String, Object>> seen) {
        if (value instanceof Map<?, ?> map) {
            if (map.containsKey("id")) {
                seen.add(Map.of("id", map.get("id"), "__typename", map.get("__typename")));
            }
            ((Map<String, Object>) map).values().forEach(each -> collect(each, seen));
        } else if (value instanceof List<?> list) {
            list.forEach(each -> collect(each, seen));
        }
    }

    private static JsonPath ask(String query, Map<String, Object> variables) {
        return GraphQLClient.path(query, variables);
    }
}
