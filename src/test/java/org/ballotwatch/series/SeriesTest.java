package org.ballotwatch.series;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ballotwatch.graphql.GraphQLClient;
import org.ballotwatch.graphql.SqlStatements;
import org.junit.jupiter.api.Test;

/** A series has to show on each day what the page shows with that day as asOf. */
@QuarkusTest
class SeriesTest {
    private static final String NUMBERS = "{ best low high }";

    private static final String SERIES = "series(of: [SEATS, VOTES, VOTE_SHARE, FIGURES]) { number field"
            + " contestant { name } measure points { day best low high disagreement stage } }";

    private static final String PAGE = "results { contestant { name } seats " + NUMBERS + " votes " + NUMBERS
            + " voteShare " + NUMBERS + " stage } figures { measure group weapon scope best low high disagreement }";

    @Inject
    SqlStatements statements;

    @Test
    void it_shows_what_the_page_shows_on_each_day() {
        int compared = 0;
        for (JsonNode election : GraphQLClient.data(
                        "{ elections(first: 100) { nodes { id changeDays(of: [RESULTS, FIGURES]) { day } " + SERIES
                                + " } } }",
                        Map.of())
                .at("/elections/nodes")) {
            for (JsonNode change : election.get("changeDays")) {
                String day = change.get("day").asText();
                JsonNode page = GraphQLClient.data(
                                "{ election(id: \"" + election.get("id").asText() + "\", asOf: \"" + day + "\") { "
                                        + PAGE + " } }",
                                Map.of())
                        .get("election");
                assertThat(shown(election.get("series"), day))
                        .as("%s on %s", election.get("id"), day)
                        .isEqualTo(shown(page));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(10);
    }

    @Test
    void each_point_differs_from_the_one_before() {
        JsonNode all = GraphQLClient.data("{ elections(first: 100) { nodes { " + SERIES + " } } }", Map.of());
        for (JsonNode points : all.findValues("points")) {
            List<String> days = new ArrayList<>();
            JsonNode before = null;
            for (JsonNode point : points) {
                days.add(point.get("day").asText());
                JsonNode value = ((ObjectNode) point).without("day");
                assertThat(value).isNotEqualTo(before);
                before = value;
            }
            assertThat(days).isNotEmpty().isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    void it_ends_with_asOf() {
        JsonNode all = GraphQLClient.data(
                "{ elections(first: 100, asOf: \"2021-11-08\") { nodes { " + SERIES + " } } }", Map.of());
        assertThat(all.findValuesAsText("day")).isNotEmpty().allSatisfy(day -> assertThat(day)
                .isLessThanOrEqualTo("2021-11-08"));
    }

    @Test
    void one_election_costs_as_many_statements_as_all() {
        String query = "{ elections(first: 1) { nodes { " + SERIES + " } } }";
        statements.forget();
        GraphQLClient.data(query, Map.of());
        assertThat(statements.seen()).hasSize(3);
        statements.forget();
        GraphQLClient.data(query.replace("first: 1", "first: 100"), Map.of());
        assertThat(statements.seen()).hasSize(3);
    }

    @Test
    void without_numbers_it_is_refused() {
        JsonNode error = GraphQLClient.ask("{ elections(first: 1) { nodes { series(of: []) { field } } } }")
                .at("/errors/0");
        assertThat(error.at("/extensions/code").asText()).isEqualTo("INVALID_ARGUMENT");
        assertThat(error.get("message").asText()).isEqualTo("of is empty; name the numbers, such as [SEATS]");
    }

    /** The last points until a day, by field. */
    private static Map<String, String> shown(JsonNode series, String day) {
        Map<String, String> shown = new TreeMap<>();
        for (JsonNode each : series) {
            JsonNode last = null;
            for (JsonNode point : each.get("points")) {
                if (point.get("day").asText().compareTo(day) <= 0) {
                    last = point;
                }
            }
            if (last != null
                    && (!last.get("low").isNull()
                            || !last.get("high").isNull()
                            || !last.get("best").isNull())) {
                String name = each.get("contestant").isNull()
                        ? each.get("measure").asText()
                        : each.at("/contestant/name").asText();
                shown.merge(name + " " + each.get("number").asText(), number(last), SeriesTest::both);
            }
        }
        return shown;
    }

    private static Map<String, String> shown(JsonNode page) {
        Map<String, String> shown = new TreeMap<>();
        for (JsonNode result : page.get("results")) {
            String name = result.at("/contestant/name").asText();
            add(shown, name + " SEATS", result.get("seats"));
            add(shown, name + " VOTES", result.get("votes"));
            add(shown, name + " VOTE_SHARE", result.get("voteShare"));
        }
        for (JsonNode figure : page.get("figures")) {
            add(shown, figure.get("measure").asText() + " FIGURES", figure);
        }
        return shown;
    }

    private static void add(Map<String, String> shown, String name, JsonNode number) {
        if (!number.isNull()
                && (!number.get("best").isNull()
                        || !number.get("low").isNull()
                        || !number.get("high").isNull())) {
            shown.merge(name, number(number), SeriesTest::both);
        }
    }

    private static String both(String one, String other) {
        return String.join(", ", new TreeSet<>(List.of(one, other)));
    }

    private static String number(JsonNode number) {
        return List.of("best", "low", "high").stream()
                .map(name -> number.get(name).isNull()
                        ? "-"
                        : number.get(name).decimalValue().stripTrailingZeros().toPlainString())
                .toList()
                .toString();
    }
}
