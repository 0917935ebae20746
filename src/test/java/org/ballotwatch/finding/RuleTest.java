package org.ballotwatch.finding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballotwatch.database.Sql;
import org.ballotwatch.graphql.GraphQLClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The findings of each rule in data made to break it, and the data that it accepts. */
@QuarkusTest
class RuleTest {
    @Inject
    Broken broken;

    @Inject
    Sql sql;

    @BeforeEach
    void put() throws IOException {
        broken.put();
    }

    @AfterEach
    void take() {
        broken.take();
    }

    @Test
    void final_seats_that_do_not_add_up_to_the_chamber_are_found() {
        assertThat(found("seats-sum-to-chamber"))
                .containsExactly(
                        "ERROR: The certified seats of 2 contestants add up to 11, the ratified seats of 1 contestant add"
                                + " up to 9, but the chamber has 10 seats. (10)");
    }

    @Test
    void the_seats_of_members_count_where_those_of_their_alliance_are_deprecated() {
        sql.run("update result_report set rank = 'DEPRECATED', rank_reason = 'A slip'"
                + " where id = 'f0000000-0000-4000-8000-000000000101'");
        assertThat(found("seats-sum-to-chamber"))
                .contains("NOTE: The certified seats of 2 contestants add up to 9, but the chamber has 10 seats. (10)");
    }

    @Test
    void a_report_that_is_deprecated_from_a_day_is_checked_as_of_the_days_before() {
        sql.run("update result_report set rank = 'DEPRECATED', rank_reason = 'A slip', rank_since = '2020-01-01'"
                + " where id = 'f0000000-0000-4000-8000-000000000101'");
        assertThat(found("seats-sum-to-chamber", "2019-12-31")).isEmpty();
        assertThat(found("seats-sum-to-chamber", "2020-01-01"))
                .containsExactly(
                        "NOTE: The certified seats of 2 contestants add up to 9, but the chamber has 10 seats. (10)");
    }

    @Test
    void the_seats_of_members_count_where_those_of_their_alliance_have_no_number() {
        sql.run("update result_report set low = null, best = null, high = null, votes = 900"
                + " where id = 'f0000000-0000-4000-8000-000000000101'");
        assertThat(found("seats-sum-to-chamber"))
                .contains("NOTE: The certified seats of 2 contestants add up to 9, but the chamber has 10 seats. (10)");
    }

    @Test
    void parts_are_compared_with_the_whole_of_the_same_voice() {
        assertThat(found("parts-sum-to-whole"))
                .containsExactly(
                        "ERROR: One voice in Broken Herald gives 3 weapons used (drone), but also 2 weapons intercepted and 2"
                                + " weapons struck: together 4, more than the whole. (4)",
                        "NOTE: One voice in Broken Herald gives 9 injured, but also 5 injured civilians and 3 injured security"
                                + " forces: together 8, which leaves some of the whole unaccounted for. (8)");
    }

    @Test
    void a_share_of_seats_in_words_is_compared_with_the_nearest_loss() {
        assertThat(found("seat-share-in-words"))
                .extracting(text -> text.replaceAll(" By the.*nearest is", ""))
                .containsExactly(
                        "NOTE: The words \"lost 70 % of its seats\" say that 70.0 % of the seats were lost. Broken Alliance with"
                                + " 2 seats after 6, −66.7 % (certified results of both elections). (−66.7 %)",
                        "WARNING: The words \"lost half of its seats\" say that 50.0 % of the seats were lost. Broken Alliance"
                                + " with 2 seats after 6, −66.7 % (certified results of both elections). (−66.7 %)",
                        "WARNING: The words \"lost 100% of its seats\" say that 100.0 % of the seats were lost. Broken Alliance with"
                                + " 2 seats after 6, −66.7 % (certified results of both elections). (−66.7 %)",
                        "WARNING: The words \"half of their council seats were lost\" say that 50.0 % of the seats were lost. Broken"
                                + " Alliance with 2 seats after 6, −66.7 % (certified results of both elections). (−66.7 %)");
    }

    @Test
    void a_gain_is_never_expected_for_a_loss() {
        broken.retire("result_report", "105");
        assertThat(found("seat-share-in-words")).isNotEmpty().allMatch(text -> text.endsWith("(null)"));
    }

    @Test
    void a_number_that_differs_from_its_words_is_found() {
        assertThat(found("words-agree-with-numbers"))
                .containsExactly(
                        "WARNING: The words \"more than four\" and the number recorded from them, 3 (seats), do not agree. (null)",
                        "WARNING: The words \"one struck\" and the number recorded from them, 2 (weapons struck), do not"
                                + " agree. (null)",
                        "WARNING: The words \"three of five\" and the number recorded from them, 1 (weapons used), do not"
                                + " agree. (null)");
    }

    @Test
    void a_title_that_somebody_else_held_is_found() {
        assertThat(found("title-agrees-with-tenures"))
                .containsExactly(
                        "WARNING: A source calls Broken Mayor President on 2023-05-01 (\"Mayor Broken\"), but Broken Judge"
                                + " held that office, since 2023-01-01. Broken Mayor had been Judge since 2023-01-01. (Judge)",
                        "WARNING: A source calls Broken Mayor Prime Minister on 2019-04-01, but others call Broken Judge that on"
                                + " the same day. Others call Broken Mayor Speaker on that day. (Speaker)");
    }

    @Test
    void one_voice_against_another_does_not_put_a_title_in_doubt() {
        broken.retire("tenure", "508");
        assertThat(found("title-agrees-with-tenures")).hasSize(1);
    }

    @Test
    void other_offices_of_a_person_put_a_title_in_doubt_without_another_holder() {
        broken.retire("tenure", "509");
        assertThat(found("title-agrees-with-tenures")).hasSize(1);
        sql.run("insert into tenure (id, person_id, role, country_id, held_on, source_id, public_by, recorded_by)"
                + " select 'f0000000-0000-4000-8000-000000000591', person_id, role, country_id, held_on,"
                + " 'f0000000-0000-4000-8000-000000000005', public_by, recorded_by"
                + " from tenure where id = 'f0000000-0000-4000-8000-000000000508'");
        assertThat(found("title-agrees-with-tenures"))
                .last()
                .isEqualTo(
                        "WARNING: A source calls Broken Mayor Prime Minister on 2019-04-01. Others call Broken Mayor Speaker"
                                + " on that day. (Speaker)");
    }

    @Test
    void an_organizer_that_is_not_the_election_authority_is_found() {
        assertThat(found("organizer-is-authority"))
                .containsExactly(
                        "WARNING: The words \"organised by the mayor\" name mayor as organizer of the broken vote of"
                                + " 2023. Its results were announced by the Broken Commission, the election authority, which organized"
                                + " it. (Broken Commission)",
                        "WARNING: The words \"held by armed militias\" name armed militias as organizer of the broken vote of 2023."
                                + " Its results were announced by the Broken Commission, the election authority, which organized it."
                                + " (Broken Commission)",
                        "WARNING: The words \"run by Broken Rival itself\" name Broken Rival itself as organizer of the broken vote"
                                + " of 2023. Its results were announced by the Broken Commission, the election authority, which"
                                + " organized it. (Broken Commission)",
                        "WARNING: The words \"organized by Broken Board\" name Broken Board as organizer of the broken vote of"
                                + " 2023. Its results were announced by the Broken Commission, the election authority, which organized"
                                + " it. (Broken Commission)");
    }

    @Test
    void an_authority_whose_count_is_live_is_an_organizer_too() {
        sql.run("update result_report set rank = 'NORMAL' where id = 'f0000000-0000-4000-8000-000000000109'");
        assertThat(found("organizer-is-authority")).hasSize(3);
        broken.retire("result_report", "109");
        assertThat(found("organizer-is-authority")).hasSize(4);
    }

    @Test
    void links_that_contradict_the_dates_are_found() {
        assertThat(found("dates-agree-with-links"))
                .containsExactly(
                        "ERROR: \"broken reaction\" (2023-04-30) is reported as reaction to \"broken attack\" (2023-05-01 to"
                                + " 2023-05-02), but it began before that incident. (null)",
                        "ERROR: \"broken reaction\" (2023-04-30) is reported as part of \"broken month\" (2023-05-01), but its"
                                + " days are not within those of the whole. (null)");
        assertThat(found("purpose-agrees-with-timing"))
                .containsExactly(
                        "ERROR: \"broken attack\" is said to be aimed at the results of the broken vote of 2023, but it"
                                + " ended on 2023-05-02, before the vote of 2023-05-07. (null)");
    }

    @Test
    void sources_that_copy_themselves_are_found_and_their_copies_are_not() {
        JsonNode data = GraphQLClient.data(
                "{ findings(filter: {rules: [\"source-is-not-its-own-ancestor\"]}) { nodes { records { ... on Source { publisher"
                        + " } } } } }",
                Map.of());
        assertThat(data.findValuesAsText("publisher"))
                .containsExactly("Copy of a copy", "Copy of that copy", "Copy of that copy", "Copy of a copy");
    }

    private static List<String> found(String rule) {
        return found(rule, null);
    }

    /** @param asOf a day, null for today */
    private static List<String> found(String rule, String asOf) {
        Map<String, Object> variables = new HashMap<>(Map.of("rule", List.of(rule), "country", Broken.COUNTRY));
        variables.put("asOf", asOf);
        List<String> found = new ArrayList<>();
        GraphQLClient.data(
                        "query($rule: [String!], $country: String, $asOf: Date) {"
                                + " findings(filter: {rules: $rule, country: $country}, asOf: $asOf) { nodes {"
                                + " severity explanation expected } } }",
                        variables)
                .at("/findings/nodes")
                .forEach(node -> found.add("%s: %s (%s)"
                        .formatted(
                                node.get("severity").asText(),
                                node.get("explanation").asText(),
                                node.get("expected").asText())));
        return found;
    }
}
