package org.ballotwatch.finding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ballotwatch.database.EmbeddedDatabaseResource;
import org.ballotwatch.database.Sql;
import org.ballotwatch.graphql.GraphQLClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each rule finds in data that was made to break it, and what it leaves alone. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedDatabaseResource.class, restrictToAnnotatedClass = false)
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
                        "ERROR: The certified seats of 2 parties add up to 11, the ratified seats of 1 party add"
                                + " up to 9, but the chamber has 10 seats. (10)");
    }

    @Test
    void parts_are_held_against_the_whole_of_the_same_voice() {
        assertThat(found("parts-sum-to-whole"))
                .containsExactly(
                        "ERROR: Broken Herald gives, in one voice, 3 weapons used (drone), but 2 weapons intercepted and 2"
                                + " weapons struck: together 4, more than the whole. (4)",
                        "NOTE: Broken Herald gives, in one voice, 9 injured, but 5 injured civilians and 3 injured security"
                                + " forces: together 8, which leaves some of the whole unaccounted for. (8)");
    }

    @Test
    void a_share_of_seats_in_words_is_held_against_the_nearest_loss() {
        assertThat(found("seat-share-in-words"))
                .extracting(text -> text.replaceAll(" No party.*nearest is", ""))
                .containsExactly(
                        "NOTE: The words \"lost 70 % of its seats\" say that 70.0 % of the seats were lost. Broken Alliance with"
                                + " 2 seats after 6, −66.7 % (certified results of both elections). (−66.7 %)",
                        "WARNING: The words \"lost half of its seats\" say that 50.0 % of the seats were lost. Broken Alliance"
                                + " with 2 seats after 6, −66.7 % (certified results of both elections). (−66.7 %)");
    }

    @Test
    void a_number_that_is_not_that_of_its_words_is_found() {
        assertThat(found("words-agree-with-numbers"))
                .containsExactly(
                        "WARNING: The words \"more than four\" and the number recorded from them, 3 (seats), do not agree. (null)",
                        "WARNING: The words \"one struck\" and the number recorded from them, 2 (weapons struck), do not"
                                + " agree. (null)",
                        "WARNING: The words \"a third of three\" and the number recorded from them, 1 (weapons used), do not"
                                + " agree. (null)");
    }

    @Test
    void a_title_that_somebody_else_held_is_found() {
        assertThat(found("title-agrees-with-tenures"))
                .containsExactly(
                        "WARNING: A source calls Broken Mayor Mayor on 2023-05-01 (\"Mayor Broken\"), but Broken Judge"
                                + " held that office, since 2023-01-01. Broken Mayor had been Judge since 2023-01-01. (Judge)");
    }

    @Test
    void an_organizer_that_is_not_the_election_authority_is_found() {
        assertThat(found("organizer-is-authority"))
                .containsExactly(
                        "WARNING: The words \"organised by the mayor\" name mayor as organizer of the broken vote of"
                                + " 2023. Its results were announced by the Broken Commission, the election authority, which organized"
                                + " it. (Broken Commission)");
    }

    @Test
    void links_that_the_dates_speak_against_are_found() {
        assertThat(found("dates-agree-with-links"))
                .containsExactly(
                        "ERROR: \"broken reaction\" (2023-04-30) is reported as reaction to \"broken attack\" (2023-05-01 to"
                                + " 2023-05-02), but it began before what it is tied to. (null)",
                        "ERROR: \"broken reaction\" (2023-04-30) is reported as part of \"broken month\" (2023-05-01), but its"
                                + " days do not lie within those of the whole. (null)");
        assertThat(found("purpose-agrees-with-timing"))
                .containsExactly(
                        "ERROR: \"broken attack\" is said to be aimed at the results of the broken vote of 2023, but was"
                                + " over on 2023-05-02, before the vote of 2023-05-07. (null)");
    }

    @Test
    void sources_that_come_from_themselves_are_found_and_their_copies_are_not() {
        JsonNode data = GraphQLClient.data(
                "{ findings(filter: {rules: [\"source-is-not-its-own-ancestor\"]}) { nodes { records { ... on Source { publisher"
                        + " } } } } }",
                Map.of());
        assertThat(data.findValuesAsText("publisher"))
                .containsExactly("Copy of a copy", "Copy of that copy", "Copy of that copy", "Copy of a copy");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            more than 70         | 71  |    |    | f
            more than 70         | 65  |    |    | t
            dozens               | 24  |    |    | f
            dozens wounded       | 3   | 3  | 3  | t
            about 300            |     | 310 |   | f
            around 16            |     | 20 |    | t
            9.6 million votes    |     | 9600000 | | f
            at least one         | 1   | 1  |    | f
            at least two         | 1   | 1  |    | t
            a third that hit     | 1   | 1  | 1  | f
            47 in the 2018 vote  | 47  | 47 | 47 | f
            of 2018              | 47  | 47 | 47 | f
            322 of 340 appeals   | 340 | 340 | 340 | f
            one hundred people   | 100 | 100 | 100 | f
            unharmed             | 0   | 0  | 0  | f
            """)
    void words_are_read_as_numbers_with_their_bounds(
            String words, Integer low, Integer best, Integer high, String disagree) {
        assertThat(sql.value("select words_disagree(?, ?::integer, ?::integer, ?::integer)", words, low, best, high))
                .isEqualTo(disagree);
    }

    private static List<String> found(String rule) {
        List<String> found = new ArrayList<>();
        GraphQLClient.data(
                        "query($rule: [String!], $country: String) { findings(filter: {rules: $rule, country: $country}) { nodes {"
                                + " severity explanation expected } } }",
                        Map.of("rule", List.of(rule), "country", Broken.COUNTRY))
                .at("/findings/nodes")
                .forEach(node -> found.add("%s: %s (%s)"
                        .formatted(
                                node.get("severity").asText(),
                                node.get("explanation").asText(),
                                node.get("expected").asText())));
        return found;
    }
}
