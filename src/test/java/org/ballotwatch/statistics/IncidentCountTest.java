package org.ballotwatch.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ballotwatch.graphql.GraphQLClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The counts of the incidents around an election agree with its list of incidents. */
@QuarkusTest
class IncidentCountTest {
    private static final String ELECTION = "election(externalId: {scheme: \"casebook\", value: \"IQ-2021-10-10\"})";
    private static final String COUNT = "{ month week type timing place { id } count }";

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            365 | -                    | -
            28  | -                    | -
            0   | -                    | -
            30  | asOf: "2021-10-20"   | -
            365 | asOf: "2021-10-01"   | -
            365 | -                    | recordedAsOf: "2000-01-01T00:00:00Z"
            """)
    void counts_agree_with_a_recount_of_the_list(int days, String asOf, String recordedAsOf) {
        String clocks = (asOf == null ? "" : ", " + asOf) + (recordedAsOf == null ? "" : ", " + recordedAsOf);
        List<List<String>> questions = List.of(
                List.of("MONTH"),
                List.of("WEEK"),
                List.of("TYPE"),
                List.of("TIMING"),
                List.of("PLACE"),
                List.of("TYPE", "MONTH"),
                List.of("PLACE", "TIMING", "WEEK"));
        StringBuilder query = new StringBuilder("{ ");
        query.append(ELECTION).append(" { ");
        for (int i = 0; i < questions.size(); i++) {
            query.append("q%d: incidentCounts(by: %s, withinDays: %d%s) %s "
                    .formatted(i, questions.get(i), days, clocks, COUNT));
        }
        query.append("incidents(first: 100")
                .append(clocks)
                .append(") { totalCount nodes { timing daysFromElectionRange { min max }")
                .append(
                        " incident { id startsOn datePrecision type place { id } related { relation incident { id } } } } } } }");
        JsonNode election = GraphQLClient.data(query.toString(), Map.of()).get("election");
        List<JsonNode> near = new ArrayList<>();
        election.at("/incidents/nodes").forEach(link -> {
            JsonNode range = link.get("daysFromElectionRange");
            if (range.get("min").asInt() <= days && range.get("max").asInt() >= -days) {
                near.add(link);
            }
        });
        Set<String> ids =
                near.stream().map(link -> link.at("/incident/id").asText()).collect(Collectors.toSet());
        near.removeIf(link -> isPart(link.at("/incident/related"), ids));
        assertThat(election.at("/incidents/totalCount").asInt()).isLessThanOrEqualTo(100);
        for (int i = 0; i < questions.size(); i++) {
            assertThat(counted(questions.get(i), election.get("q" + i))).isEqualTo(recounted(questions.get(i), near));
        }
    }

    /** True if an incident is part of another one that is counted. */
    private static boolean isPart(JsonNode related, Set<String> counted) {
        for (JsonNode link : related) {
            if (link.get("relation").asText().equals("PART_OF")
                    && counted.contains(link.at("/incident/id").asText())) {
                return true;
            }
        }
        return false;
    }

    private static Map<List<String>, Integer> counted(List<String> by, JsonNode counts) {
        Map<List<String>, Integer> counted = new HashMap<>();
        for (JsonNode count : counts) {
            List<String> key = by.stream()
                    .map(dimension -> text(count.at("/" + dimension.toLowerCase(Locale.ROOT))))
                    .toList();
            assertThat(counted.put(key, count.get("count").asInt())).isNull();
        }
        return counted;
    }

    private static Map<List<String>, Integer> recounted(List<String> by, List<JsonNode> links) {
        Map<List<String>, Integer> recounted = new HashMap<>();
        for (JsonNode link : links) {
            recounted.merge(by.stream().map(dimension -> value(dimension, link)).toList(), 1, Integer::sum);
        }
        return recounted;
    }

    private static String value(String dimension, JsonNode link) {
        LocalDate day = LocalDate.parse(link.at("/incident/startsOn").asText());
        String precision = link.at("/incident/datePrecision").asText();
        return switch (dimension) {
            case "MONTH" ->
                List.of("DAY", "MONTH").contains(precision)
                        ? day.withDayOfMonth(1).toString()
                        : "null";
            case "WEEK" ->
                precision.equals("DAY")
                        ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                                .toString()
                        : "null";
            case "TYPE" -> link.at("/incident/type").asText();
            case "TIMING" -> link.get("timing").asText();
            default -> text(link.at("/incident/place"));
        };
    }

    private static String text(JsonNode value) {
        return value.has("id") ? value.get("id").asText() : value.asText();
    }

    @Test
    void a_missing_or_null_number_of_days_is_a_year() {
        String all = "a: incidentCounts(by: TYPE) { count } b: incidentCounts(by: TYPE, withinDays: null) { count }"
                + " c: incidentCounts(by: TYPE, withinDays: 365) { count }";
        JsonNode election = GraphQLClient.data("{ " + ELECTION + " { " + all + " } }", Map.of())
                .get("election");
        assertThat(election.get("a")).isNotEmpty().isEqualTo(election.get("c"));
        assertThat(election.get("b")).isEqualTo(election.get("c"));
    }
}
