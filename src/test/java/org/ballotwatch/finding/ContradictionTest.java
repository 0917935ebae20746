package org.ballotwatch.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ballotwatch.database.Sql;
import org.ballotwatch.graphql.GraphQLClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the rules find in records and reports that contradict each other, and what they leave alone. */
@QuarkusTest
class ContradictionTest {
    @Inject
    Broken broken;

    @Inject
    Sql sql;

    @BeforeEach
    void put() throws IOException {
        broken.put("contradictions.sql");
    }

    @AfterEach
    void take() {
        broken.take();
    }

    @Test
    void the_seats_of_a_member_of_a_member_are_those_of_the_alliance() {
        assertThat(found("seats-sum-to-chamber")).isEmpty();
        broken.retire("party_relation", "191");
        assertThat(found("seats-sum-to-chamber")).hasSize(1);
    }

    @Test
    void a_party_has_no_more_seats_than_its_chamber() {
        assertThat(found("seats-within-chamber"))
                .containsExactly(
                        "ERROR: Broken C is said to have 101 seats, but the chamber has 100 seats (crowded vote).");
    }

    @Test
    void two_claimants_are_one_finding_and_an_acting_holder_is_none() {
        assertThat(found("sole-office-has-one-holder"))
                .containsExactly(
                        "NOTE: Ilan Broken, since 2013-04-19, and Tess Broken, since 2019-01-23, are both reported as"
                                + " President (Åland Islands) on 2019-01-23 and after. Either the office is disputed, or one of the"
                                + " tenures is wrong.");
    }

    /** Catches a holder whose tenure in another country ends the one here. */
    @Test
    void three_claimants_are_found_in_pairs_wherever_else_they_held_such_an_office() {
        sql.run("""
                insert into tenure (id, person_id, role, country_id, since, until, source_id, known_since, public_by, recorded_by)
                select v.id::uuid, v.person::uuid, 'President', c.id, v.since, v.until,
                  'f0000000-0000-4000-8000-000000000001', '2019-02-10', '2019-02-10', 'findings'
                from (values
                  ('f0000000-0000-4000-8000-000000000591', 'f0000000-0000-4000-8000-000000000013', 'AX', date '2019-01-25', date '2019-02-03'),
                  ('f0000000-0000-4000-8000-000000000592', 'f0000000-0000-4000-8000-000000000011', 'BV', date '2010-01-01', date '2016-01-01'))
                  as v (id, person, code, since, until)
                join country c on c.code = v.code""");
        assertThat(found("sole-office-has-one-holder"))
                .hasSize(3)
                .anyMatch(text -> text.contains("Uli Broken, from 2019-01-25 to 2019-02-03")
                        && text.contains("(Åland Islands) from 2019-01-25 to "));
    }

    @Test
    void a_title_between_two_claimants_names_both_and_an_acting_holder_may_be_called_by_the_office() {
        assertThat(found("title-agrees-with-tenures"))
                .containsExactly(
                        "WARNING: A source calls Uli Broken President on 2019-01-30 (\"President Broken\"). The office is"
                                + " disputed: it is said to have been held by Tess Broken, since 2019-01-23, and by Ilan Broken, since"
                                + " 2013-04-19.");
    }

    @Test
    void parts_above_their_whole_are_found_across_voices() {
        assertThat(found("part-within-whole"))
                .containsExactly(
                        "WARNING: 6 killed civilians are more than the 4 killed in all. The reports behind the two"
                                + " contradict each other.");
        assertThat(found("weapons-within-those-used"))
                .containsExactly(
                        "WARNING: 2 weapons intercepted and 1 that struck are more than the 2 used (drone). The reports"
                                + " behind them contradict each other.");
    }

    @Test
    void a_turnout_is_that_of_the_votes_and_not_above_the_electorate() {
        assertThat(found("turnout-agrees-with-votes"))
                .containsExactly(
                        "WARNING: The turnout of 60 % does not agree with the votes cast, which are 50 % of the 1000"
                                + " people entitled to vote.");
        assertThat(found("turnout-within-electorate"))
                .containsExactly(
                        "WARNING: Broken Board gives a turnout of 104.2 % for the crowded vote: more people than may vote.");
        assertThat(found("votes-within-electorate"))
                .containsExactly("WARNING: 1042 votes cast are more than the 1000 people entitled to vote.");
    }

    @Test
    void years_of_slips_and_of_other_calendars_are_found() {
        assertThat(found("dates-are-possible"))
                .containsExactly(
                        "ERROR: The year 2923 cannot be right for the incident \"Endless siege\". It looks like a slip for 2023.",
                        "ERROR: The year 25 cannot be right for the incident \"Typo of a century\". It looks like 2025 without"
                                + " its century.",
                        "ERROR: The year 2566 cannot be right for the election \"Buddhist vote\". It looks like 2023 in the"
                                + " Buddhist calendar.");
    }

    @Test
    void a_source_that_is_still_to_come_is_found() {
        assertThat(GraphQLClient.data(
                                "{ findings(filter: {rules: [\"dates-are-possible\"]}) { nodes { explanation } } }",
                                Map.of())
                        .findValuesAsText("explanation"))
                .contains(
                        "The year 2923 cannot be right for the publication of a source of \"Broken Times\". It looks like a"
                                + " slip for 2023.");
    }

    @Test
    void reports_of_what_had_not_happened_yet_are_found() {
        assertThat(found("reported-after-it-happened"))
                .containsExactly(
                        "WARNING: A report by Broken Board on \"nested vote\" is said to have been public on 2023-05-01, before it"
                                + " happened on 2023-05-07. One of the days is wrong.",
                        "WARNING: A report by Broken Herald on \"Raid in a far town\" is said to have been public on 2022-02-01,"
                                + " before it happened on 2023-02-01. One of the days is wrong.");
    }

    @Test
    void places_in_another_country_and_at_sea_are_found() {
        assertThat(found("place-in-country"))
                .containsExactlyInAnyOrder(
                        "WARNING: \"Raid in a far town\" is in Åland Islands, but its place Far town is in Lesotho.",
                        "WARNING: \"Far street\" is in Åland Islands, but its place Far town is in Lesotho.");
        assertThat(found("coordinates-are-a-place"))
                .containsExactly(
                        "WARNING: Null town lies at latitude 0, longitude 0: a point in the Atlantic that stands for"
                                + " missing coordinates.");
    }

    @Test
    void coordinates_outside_the_country_are_found_and_swapped_ones_are_named() {
        assertThat(found("coordinates-in-country"))
                .containsExactlyInAnyOrder(
                        "WARNING: Swapped town lies at latitude 19.9, longitude 60.1, which is outside Åland Islands."
                                + " Latitude and longitude seem to be swapped.",
                        "WARNING: Southern town lies at latitude 48.85, longitude 20.35, which is outside Åland Islands.");
    }

    @Test
    void two_records_of_one_incident_are_found_and_two_incidents_of_one_day_are_not() {
        // Two attacks with the country in their titles, and with 3 and 2 killed, have little in common. So have two
        // with 4
        // killed each, of which no place is known.
        assertThat(found("incident-recorded-once"))
                .singleElement()
                .asString()
                .startsWith(
                        "NOTE: \"Market blast\" and \"Blast at the market\" may be one incident: they have the day, the kind,"
                                + " numbers (killed 4 and 5), words of the title in common (score ");
    }

    @Test
    void incidents_that_a_source_tells_apart_are_two() {
        sql.run("update figure_report set source_id = 'f0000000-0000-4000-8000-000000000001'"
                + " where id = 'f0000000-0000-4000-8000-000000000302'");
        assertThat(found("incident-recorded-once")).isEmpty();
    }

    @Test
    void two_records_of_one_actor_and_of_one_page_are_found() {
        assertThat(found("actor-recorded-once"))
                .hasSize(2)
                .allMatch(text ->
                        text.matches("NOTE: There are two records of the name (?i)ilan broken. They may be one."));
        assertThat(GraphQLClient.data(
                                "{ findings(filter: {rules: [\"source-recorded-once\"]}) { nodes { explanation } } }",
                                Map.of())
                        .findValuesAsText("explanation"))
                .containsExactly("A document of Broken Herald and one of Broken Wire have the address of one page,"
                        + " https://www.herald.example/a/1. They may be one.");
    }

    private static List<String> found(String rule) {
        List<String> found = new ArrayList<>();
        GraphQLClient.data(
                        "query($rule: [String!], $country: String) { findings(filter: {rules: $rule, country: $country}) { nodes {"
                                + " severity explanation } } }",
                        Map.of("rule", List.of(rule), "country", Broken.COUNTRY))
                .at("/findings/nodes")
                .forEach(node -> found.add(node.get("severity").asText() + ": "
                        + node.get("explanation").asText()));
        return found;
    }
}
