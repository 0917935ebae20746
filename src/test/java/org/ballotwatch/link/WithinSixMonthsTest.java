package org.ballotwatch.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.ballotwatch.database.Sql;
import org.ballotwatch.dataset.casebook.CasebookFolder;
import org.ballotwatch.dataset.casebook.Loading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rule as it runs on what a casebook brings; the vote is on 7 May 2023. */
@QuarkusTest
class WithinSixMonthsTest {
    private static final LocalDate VOTE = LocalDate.of(2023, 5, 7);
    private static final String OURS = """
            incident_id = (
              select incident_id from external_id where scheme = 'casebook' and value = 'SM-2023-05-08-blockade')""";

    @Inject
    Loading loading;

    @Inject
    Sql sql;

    @TempDir
    Path folder;

    private CasebookFolder book;

    @BeforeEach
    void write_the_casebook() {
        book = CasebookFolder.example(folder, "six-months", "SM-", "GL");
    }

    @AfterEach
    void remove_the_casebook() {
        loading.takeOut("six-months", "SM-");
        loading.takeOut("other-months", "OM-");
    }

    private void loadWithIncidentOn(LocalDate day) {
        loading.load(book.set("incidents.csv", 2, "starts_on", day.toString()));
    }

    /** 183 days are half of the longest year. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -183 | It happened in the same country 183 days before the vote.
              -1 | It happened in the same country 1 day before the vote.
               0 | It happened in the same country on the day of the vote.
               1 | It happened in the same country 1 day after the vote.
              28 | It happened in the same country 28 days after the vote.
             183 | It happened in the same country 183 days after the vote.
            """)
    void an_incident_within_six_months_is_linked_to_the_vote(int days, String explanation) {
        loadWithIncidentOn(VOTE.plusDays(days));

        assertThat(sql.rows("""
                        select array_to_string(criteria, '|') as criteria, confidence, rule, rule_version, explanation,
                          source_id, recorded_by
                        from election_link_report
                        where rule is not null and %s""".formatted(OURS))).singleElement().satisfies(link -> {
            assertThat(link)
                    .containsEntry("criteria", "WITHIN_SIX_MONTHS")
                    .containsEntry("confidence", "POSSIBLE")
                    .containsEntry("rule", "within-six-months")
                    .containsEntry("rule_version", "2")
                    .containsEntry("explanation", explanation)
                    .containsEntry("source_id", "")
                    .containsEntry("recorded_by", "rule within-six-months");
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {-184, 184, 3650})
    void an_incident_further_away_is_not_linked(int days) {
        loadWithIncidentOn(VOTE.plusDays(days));

        assertThat(links()).isEmpty();
    }

    @Test
    void an_incident_in_another_country_is_not_linked() {
        loading.load(book.set("incidents.csv", 2, "country", "FO"));

        assertThat(links()).isEmpty();
    }

    @Test
    void an_incident_between_two_votes_is_linked_to_both() {
        loading.load(book.add(
                "elections.csv",
                "key",
                "SM-second",
                "title",
                "Second round",
                "type",
                "RUNOFF",
                "country",
                "GL",
                "starts_on",
                "2023-05-21"));

        assertThat(links())
                .containsExactlyInAnyOrder(
                        "live: It happened in the same country 1 day after the vote.",
                        "live: It happened in the same country 13 days before the vote.");
    }

    @Test
    void a_load_links_only_what_it_brings_and_the_rest_follows_at_the_end() {
        loadWithIncidentOn(VOTE.plusDays(1));
        sql.run("delete from election_link_report where rule is not null and " + OURS);

        loading.load(CasebookFolder.example(folder.resolve("other"), "other-months", "OM-", "FO"));
        assertThat(links()).isEmpty();

        loading.link();
        assertThat(links()).containsExactly("live: It happened in the same country 1 day after the vote.");
    }

    @Test
    void a_known_incident_with_another_day_is_linked_anew() {
        loadWithIncidentOn(VOTE.plusDays(1));
        loadWithIncidentOn(VOTE.plusDays(2));

        assertThat(links())
                .containsExactlyInAnyOrder(
                        "The dates no longer say so: It happened in the same country 1 day after the vote.",
                        "live: It happened in the same country 2 days after the vote.");
    }

    @Test
    void links_of_a_former_version_of_the_rule_are_replaced() {
        loadWithIncidentOn(VOTE.plusDays(1));
        sql.run("update election_link_report set rule_version = 1 where rule is not null and " + OURS);

        loading.link();

        assertThat(links())
                .containsExactlyInAnyOrder(
                        "The rule has a new version: It happened in the same country 1 day after the vote.",
                        "live: It happened in the same country 1 day after the vote.");
    }

    private List<String> links() {
        return sql.column("select coalesce(retired_reason, 'live') || ': ' || explanation from election_link_report"
                + " where rule is not null and " + OURS);
    }
}
