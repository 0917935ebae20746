package org.ballotwatch.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.ballotwatch.dataset.casebook.CasebookFolder;
import org.ballotwatch.dataset.casebook.Loading;
import org.ballotwatch.election.LinkTiming;
import org.ballotwatch.graphql.GraphQLClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Incidents and votes that last, or whose days are known to the month, year, decade or a range only. */
@QuarkusTest
class DaySpanTest {
    private static final String COUNTRY = "TK";

    /** Key, first day, last day, precision; of a range, also the latest first day and the earliest last day. */
    private static final String VOTES = """
            one-day | 2033-05-08 |            | DAY
            weeks   | 2038-04-19 | 2038-06-01 | DAY
            month   | 2043-05-12 |            | MONTH
            year    | 2048-01-01 |            | YEAR
            range   | 2053-02-01 | 2053-04-30 | RANGE
            """;

    /** Key, first day, last day, precision, days from the vote, their range, phases, the rule's words. */
    private static final String INCIDENTS = """
            on-it         | 2033-05-08 |            | DAY    |    0 | 0..0      | ELECTION_DAY | on the day of the vote
            before        | 2033-05-07 |            | DAY    |   -1 | -1..-1    | PRE_ELECTION | 1 day before the vote
            lasting       | 2033-04-01 | 2033-05-06 | DAY    |   -2 | -2..-2    | PRE_ELECTION | 2 days before the vote
            lasting-after | 2033-05-11 | 2033-05-20 | DAY    |    3 | 3..3      | COUNTING | 3 days after the vote
            long-after    | 2033-05-11 | 2033-09-20 | DAY    |    3 | 3..3      | COUNTING AFTER | 3 days after the vote
            through       | 2033-05-01 | 2033-05-10 | DAY    |    0 | 0..0      | PRE_ELECTION ELECTION_DAY COUNTING | during the vote
            some-day-may  | 2033-05-01 |            | MONTH  |    - | -7..23    | PRE_ELECTION ELECTION_DAY COUNTING | between 7 days before and 23 days after the vote
            all-may       | 2033-05-01 | 2033-05-31 | MONTH  |    - | -7..23    | PRE_ELECTION ELECTION_DAY COUNTING | between 7 days before and 23 days after the vote
            last-of-may   | 2033-05-31 |            | MONTH  |    - | -7..23    | PRE_ELECTION ELECTION_DAY COUNTING | between 7 days before and 23 days after the vote
            april         | 2033-04-01 |            | MONTH  |    - | -37..-8   | PRE_ELECTION | between 8 and 37 days before the vote
            june          | 2033-06-10 |            | MONTH  |    - | 24..53    | COUNTING | between 24 and 53 days after the vote
            april-to-june | 2033-04-01 | 2033-06-01 | MONTH  |    0 | 0..0      | PRE_ELECTION ELECTION_DAY COUNTING | during the vote
            april-to-may  | 2033-04-01 | 2033-05-01 | MONTH  |    - | -7..0     | PRE_ELECTION ELECTION_DAY COUNTING | at most 7 days before the vote, or during it
            may-to-june   | 2033-05-01 | 2033-06-01 | MONTH  |    - | 0..23     | PRE_ELECTION ELECTION_DAY COUNTING | during the vote, or at most 23 days after it
            that-year     | 2033-01-01 |            | YEAR   |    - | -127..237 | PRE_ELECTION ELECTION_DAY COUNTING AFTER | between 127 days before and 237 days after the vote
            the-year-ago  | 2032-01-01 |            | YEAR   |    - | -493..-128 | PRE_ELECTION | between 128 and 493 days before the vote
            first-week    | 2038-04-19 |            | DAY    |    0 | 0..0      | ELECTION_DAY | during the vote
            two-phases    | 2038-05-10 |            | DAY    |    0 | 0..0      | ELECTION_DAY | during the vote
            last-day      | 2038-06-01 |            | DAY    |    0 | 0..0      | ELECTION_DAY | during the vote
            next-day      | 2038-06-02 |            | DAY    |    1 | 1..1      | COUNTING | 1 day after the vote
            months-later  | 2038-10-29 |            | DAY    |  150 | 150..150  | AFTER | 150 days after the vote
            half-a-year   | 2038-12-01 |            | DAY    |  183 | 183..183  | AFTER | 183 days after the vote
            ahead         | 2037-10-18 |            | DAY    | -183 | -183..-183 | PRE_ELECTION | 183 days before the vote
            ends-near     | 2037-01-01 | 2037-10-18 | DAY    | -183 | -183..-183 | PRE_ELECTION | 183 days before the vote
            in-the-month  | 2043-05-20 |            | DAY    |    - | -11..19   | PRE_ELECTION ELECTION_DAY COUNTING | between 11 days before and 19 days after the vote
            day-before-it | 2043-04-30 |            | DAY    |    - | -31..-1   | PRE_ELECTION | between 1 and 31 days before the vote
            decade        | 2025-06-15 |            | DECADE |    - | -1222..2430 | PRE_ELECTION ELECTION_DAY RESULT_DISPUTE AFTER | between 1222 days before and 2430 days after the vote
            autumn-before | 2047-10-02 |            | DAY    |    - | -456..-91 | PRE_ELECTION | between 91 and 456 days before the vote
            around-it     | 2033-05-03 | 2033-05-17 | RANGE  |    - | -5..9     | PRE_ELECTION ELECTION_DAY COUNTING | between 5 days before and 9 days after the vote
            eve-or-it     | 2033-05-07 | 2033-05-08 | RANGE  |    - | -1..0     | PRE_ELECTION ELECTION_DAY | at most 1 day before the vote, or during it
            days-before   | 2033-05-03 | 2033-05-06 | RANGE  |    - | -5..-2    | PRE_ELECTION | between 2 and 5 days before the vote
            begun-before  | 2033-05-03 | 2033-05-20 | RANGE  |    0 | 0..0      | PRE_ELECTION ELECTION_DAY COUNTING | during the vote | 2033-05-05 | 2033-05-20
            begun-by-5th  | 2033-05-03 | 2033-05-20 | RANGE  |    - | -5..0     | PRE_ELECTION ELECTION_DAY COUNTING | at most 5 days before the vote, or during it | 2033-05-05 |
            from-9th-on   | 2033-05-03 | 2033-05-20 | RANGE  |    - | 0..12     | PRE_ELECTION ELECTION_DAY COUNTING | during the vote, or at most 12 days after it | | 2033-05-09
            spring        | 2053-03-01 |            | DAY    |    - | -60..28   | PRE_ELECTION ELECTION_DAY COUNTING | between 60 days before and 28 days after the vote
            range-to-range | 2053-05-01 | 2053-05-02 | RANGE |    - | 1..90     | COUNTING AFTER | between 1 and 90 days after the vote
            """;

    /** Those that lie a day too far away. */
    private static final String FAR = """
            too-late  | 2038-12-02 |            | DAY
            too-early | 2036-01-01 | 2037-10-17 | DAY
            too-early-range | 2052-01-01 | 2052-08-01 | RANGE
            """;

    @Inject
    Loading loading;

    @TempDir
    Path folder;

    @BeforeEach
    void record() {
        CasebookFolder book = CasebookFolder.example(folder, "spans", "DS-", COUNTRY);
        for (String[] vote : rows(VOTES)) {
            add(book, "elections.csv", "LOCAL", vote);
        }
        for (String[] incident : rows(INCIDENTS + FAR)) {
            add(book, "incidents.csv", "ATTACK", incident);
        }
        loading.load(book);
    }

    @AfterEach
    void take_it_out() {
        loading.takeOut("spans", "DS-");
    }

    @Test
    void days_and_phases_are_as_precise_as_the_dates() {
        assertSoftly(softly -> {
            for (String[] row : rows(INCIDENTS)) {
                JsonNode link = link(row[0]);
                softly.assertThat(text(link.get("daysFromElection"))).as(row[0]).isEqualTo(row[4]);
                JsonNode range = link.get("daysFromElectionRange");
                softly.assertThat(range.get("min").asText() + ".."
                                + range.get("max").asText())
                        .as(row[0])
                        .isEqualTo(row[5]);
                softly.assertThat(String.join(" ", texts(link.get("timings"))))
                        .as(row[0])
                        .isEqualTo(row[6]);
                softly.assertThat(text(link.get("timing"))).as(row[0]).isEqualTo(row[6].contains(" ") ? "-" : row[6]);
                softly.assertThat(link.at("/basis/explanation").asText())
                        .as(row[0])
                        .isEqualTo("It happened in the same country " + row[7] + ".");
            }
        });
    }

    @Test
    void what_lies_a_day_too_far_away_is_not_tied() {
        for (String[] row : rows(FAR)) {
            assertThat(GraphQLClient.data(
                                    "{ " + incident(row[0]) + " { elections { basis { explanation } } } }", Map.of())
                            .at("/incident/elections"))
                    .isEmpty();
        }
    }

    /** SQL filters by the same rule that the links show. */
    @Test
    void a_filter_by_timing_finds_an_incident_by_any_of_its_phases() {
        for (LinkTiming timing : LinkTiming.values()) {
            List<String> meeting = rows(INCIDENTS).stream()
                    .filter(row -> List.of(row[6].split(" ")).contains(timing.name()))
                    .map(row -> row[0])
                    .toList();
            assertThat(titles("timing: " + timing)).as("%s", timing).containsExactlyInAnyOrderElementsOf(meeting);
        }
    }

    @Test
    void from_and_to_find_what_may_lie_between_them() {
        assertThat(titles("from: \"2033-05-15\", to: \"2033-05-19\""))
                .containsExactlyInAnyOrder(
                        "lasting-after",
                        "long-after",
                        "some-day-may",
                        "all-may",
                        "last-of-may",
                        "april-to-june",
                        "april-to-may",
                        "may-to-june",
                        "that-year",
                        "around-it",
                        "begun-before",
                        "begun-by-5th",
                        "from-9th-on");
        assertThat(titles("from: \"2033-12-31\", to: \"2037-01-01\""))
                .containsExactlyInAnyOrder("that-year", "too-early", "ends-near");
        assertThat(titles("to: \"2032-01-01\", from: \"2031-12-31\"")).containsExactly("the-year-ago");
        JsonNode found = GraphQLClient.data("""
                { elections(filter: {country: "%1$s", from: "2043-05-31", to: "2048-12-31"}) { nodes { title } }
                  timeline(filter: {country: "%1$s", from: "2043-05-31", to: "2044-01-01", kinds: [ELECTION]}) { nodes { title } }
                  later: timeline(filter: {country: "%1$s", from: "2033-12-30", to: "2034-01-01"}) { nodes { title } } }""".formatted(COUNTRY), Map.of());
        assertThat(found.at("/elections").findValuesAsText("title")).containsExactly("year", "month");
        assertThat(found.at("/timeline").findValuesAsText("title")).containsExactly("month");
        assertThat(found.at("/later").findValuesAsText("title")).containsExactly("that-year");
    }

    @Test
    void counts_by_week_and_month_need_their_days() {
        JsonNode election = GraphQLClient.data("""
                { election(externalId: {scheme: "casebook", value: "DS-one-day"}) {
                    week: incidentCounts(by: [WEEK], withinDays: 0) { week count }
                    month: incidentCounts(by: [MONTH], withinDays: 0) { month count }
                    timing: incidentCounts(by: [TIMING], withinDays: 2) { timing count } } }""", Map.of()).get("election");
        assertThat(counts(election.get("week"), "week")).containsExactly("2033-04-25 1", "2033-05-02 4", "- 9");
        assertThat(counts(election.get("month"), "month")).containsExactly("2033-04-01 2", "2033-05-01 11", "- 1");
        assertThat(counts(election.get("timing"), "timing"))
                .containsExactly("PRE_ELECTION 3", "ELECTION_DAY 1", "- 13");
    }

    @Test
    void the_nearest_come_first_and_during_the_vote_is_nearest() {
        JsonNode links = GraphQLClient.data("""
                { election(externalId: {scheme: "casebook", value: "DS-weeks"}) {
                    incidents { nodes { incident { title } } } } }""", Map.of()).at("/election/incidents");
        assertThat(links.findValuesAsText("title").subList(0, 3))
                .containsExactlyInAnyOrder("first-week", "two-phases", "last-day");
        assertThat(links.findValuesAsText("title").subList(3, 5)).containsExactly("next-day", "months-later");
    }

    private static void add(CasebookFolder book, String file, String type, String[] row) {
        book.add(
                file,
                "key",
                "DS-" + row[0],
                "title",
                row[0],
                "type",
                type,
                "country",
                COUNTRY,
                "starts_on",
                row[1],
                "ends_on",
                row[2],
                "date_precision",
                row[3],
                "starts_no_later_than",
                row.length > 8 ? row[8] : "",
                "ends_no_earlier_than",
                row.length > 9 ? row[9] : "");
    }

    private static List<String[]> rows(String table) {
        return table.lines().map(line -> line.trim().split(" *[|] *", -1)).toList();
    }

    private static String incident(String key) {
        return "incident(externalId: {scheme: \"casebook\", value: \"DS-" + key + "\"})";
    }

    private static JsonNode link(String key) {
        JsonNode links =
                GraphQLClient.data("{ " + incident(key) + """
                 { elections { timing timings daysFromElection daysFromElectionRange { min max } basis { explanation } } } }""", Map.of()).at("/incident/elections");
        assertThat(links).as(key).hasSize(1);
        return links.get(0);
    }

    private static List<String> titles(String filter) {
        List<String> titles = GraphQLClient.data(
                        "{ incidents(filter: {country: \"" + COUNTRY + "\", " + filter
                                + "}, first: 100) { nodes { title } } }",
                        Map.of())
                .findValuesAsText("title");
        titles.remove("Blockade of the counting hall"); // the example's own
        return titles;
    }

    private static List<String> counts(JsonNode counts, String dimension) {
        return StreamSupport.stream(counts.spliterator(), false)
                .map(count -> text(count.get(dimension)) + " " + count.get("count"))
                .toList();
    }

    private static List<String> texts(JsonNode values) {
        List<String> texts = new ArrayList<>();
        values.forEach(value -> texts.add(value.asText()));
        return texts;
    }

    private static String text(JsonNode value) {
        return value.isNull() ? "-" : value.asText();
    }
}
