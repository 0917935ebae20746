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

/** The rule when a later casebook corrects the dates; the vote is on 7 May 2023. */
@QuarkusTest
class WithinSixMonthsCorrectionTest {
    private static final LocalDate VOTE = LocalDate.of(2023, 5, 7);
    private static final String OURS = """
            incident_id = (
              select incident_id from external_id where scheme = 'casebook' and value = 'CD-2023-05-08-blockade')""";

    @Inject
    Loading loading;

    @Inject
    Sql sql;

    @TempDir
    Path folder;

    private CasebookFolder book;

    @BeforeEach
    void write_the_casebook() {
        book = CasebookFolder.example(folder, "corrected-dates", "CD-", "GL");
    }

    @AfterEach
    void remove_the_casebook() {
        loading.takeOut("corrected-dates", "CD-");
    }

    private void loadWithIncidentOn(LocalDate day) {
        loading.load(book.set("incidents.csv", 2, "starts_on", day.toString()));
    }

    @Test
    void the_link_is_made_once() {
        loading.load(book);
        loading.load(book.with("casebook.properties", "name=corrected-dates\ntitle=The same\nversion=2\n"));

        assertThat(links()).containsExactly("live: It happened in the same country 1 day after the vote.");
    }

    /** Its sentence would otherwise be false, since it contains the number of days. */
    @Test
    void the_link_is_made_again_when_a_correction_moves_the_incident_within_six_months() {
        loading.load(book);
        loadWithIncidentOn(VOTE.plusDays(28));

        assertThat(links())
                .containsExactlyInAnyOrder(
                        "The dates no longer say so: It happened in the same country 1 day after the vote.",
                        "live: It happened in the same country 28 days after the vote.");
    }

    @Test
    void the_link_ends_when_a_correction_moves_the_incident_away() {
        loading.load(book);
        loadWithIncidentOn(VOTE.plusDays(184));

        assertThat(links())
                .containsExactly("The dates no longer say so: It happened in the same country 1 day after the vote.");
        assertThat(sql.column(
                        "select distinct retired_by from election_link_report where rule is not null and " + OURS))
                .containsExactly("rule within-six-months");
    }

    @Test
    void the_link_ends_when_a_correction_moves_the_incident_abroad() {
        loading.load(book);
        loading.load(book.set("incidents.csv", 2, "country", "FO"));

        assertThat(links()).hasSize(1).allMatch(link -> link.startsWith("The dates no longer say so: "));
    }

    @Test
    void the_link_is_made_again_when_the_incident_moves_back() {
        loading.load(book);
        loadWithIncidentOn(VOTE.plusDays(184));
        loadWithIncidentOn(VOTE.plusDays(183));

        assertThat(links())
                .containsExactlyInAnyOrder(
                        "The dates no longer say so: It happened in the same country 1 day after the vote.",
                        "live: It happened in the same country 183 days after the vote.");
    }

    private List<String> links() {
        return sql.column("select coalesce(retired_reason, 'live') || ': ' || explanation from election_link_report"
                + " where rule is not null and " + OURS);
    }
}
