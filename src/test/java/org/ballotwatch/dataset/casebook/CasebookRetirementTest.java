package org.ballotwatch.dataset.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ballotwatch.database.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports that a new version of their casebook changes or removes. */
@QuarkusTest
class CasebookRetirementTest {
    private static final Instant FIRST = Instant.parse("2024-01-01T10:00:00Z");
    private static final Instant SECOND = Instant.parse("2024-02-01T10:00:00Z");
    private static final Instant THIRD = Instant.parse("2024-03-01T10:00:00Z");
    private static final String SECOND_VERSION = "name=retirement\ntitle=Invented\nversion=2\n";

    @Inject
    Loading loading;

    @Inject
    Sql sql;

    @TempDir
    Path folder;

    private CasebookFolder book;

    @BeforeEach
    void load_the_casebook() {
        book = CasebookFolder.example(folder, "retirement", "RT-", "FO");
        loading.load(book, FIRST);
        book.with("casebook.properties", SECOND_VERSION);
    }

    @AfterEach
    void remove_the_casebook() {
        loading.takeOut("retirement", "RT-");
    }

    @Test
    void a_changed_report_is_retired_and_recorded_again() {
        List<String> before =
                sql.column("select id from result_report where origin = 'casebook:retirement' order by id");
        book.set("results.csv", 2, "low", "6")
                .set("results.csv", 2, "best", "6")
                .set("results.csv", 2, "high", "6");

        loading.load(book, SECOND);

        assertThat(retired("result_report")).singleElement().satisfies(report -> assertThat(report)
                .containsAllEntriesOf(Map.of(
                        "id", before.get(0),
                        "best", "5",
                        "recorded", "2024-01-01",
                        "retired", "2024-02-01",
                        "retired_by", "casebook retirement",
                        "retired_reason", "The casebook no longer contains this as of version 2")));
        assertThat(live("result_report"))
                .extracting(report -> report.get("best") + " since " + report.get("recorded"))
                .containsExactlyInAnyOrder("6 since 2024-01-01", "4 since 2024-01-01", "6 since 2024-02-01");
        assertThat(live("result_report")).extracting(report -> report.get("id")).contains(before.get(1), before.get(2));
    }

    @Test
    void a_removed_report_is_retired() {
        loading.load(book.remove("figures.csv", 3), SECOND);

        assertThat(retired("figure_report"))
                .extracting(report -> report.get("as_written"))
                .containsExactly("more than 200");
        assertThat(live("figure_report")).hasSize(2);
    }

    @Test
    void the_reports_of_a_removed_file_are_retired() {
        loading.load(book.without("figures.csv"), SECOND);

        assertThat(retired("figure_report")).hasSize(3);
        assertThat(live("figure_report")).isEmpty();
        assertThat(retired("participation")).isEmpty();
    }

    /** The casebook removes the claim, but it was made in between. */
    @Test
    void a_report_that_returns_is_recorded_again() {
        book.set("participations.csv", 2, "label", "fishers");
        loading.load(book, SECOND);
        book.set("participations.csv", 2, "label", "supporters of the Tide Party");
        loading.load(book, THIRD);

        assertThat(retired("participation"))
                .extracting(report -> report.get("label") + " until " + report.get("retired"))
                .containsExactlyInAnyOrder("supporters of the Tide Party until 2024-02-01", "fishers until 2024-03-01");
        assertThat(live("participation"))
                .extracting(report -> report.get("label") + " since " + report.get("recorded"))
                .contains("supporters of the Tide Party since 2024-03-01");
    }

    /** The row is the same, but its publication day follows from the date of its source. */
    @Test
    void a_report_whose_sources_date_changes_is_recorded_again() {
        loading.load(book.set("sources.csv", 2, "published_on", "2023-05-10"), SECOND);

        assertThat(live("election_link_report"))
                .extracting(report -> report.get("known_since") + " " + report.get("public_by"))
                .containsExactly("2023-05-10 2023-05-10");
        assertThat(retired("election_link_report")).hasSize(1);
        assertThat(retired("result_report")).as("which give their own dates").isEmpty();
    }

    private List<Map<String, String>> live(String table) {
        return reports(table, "retired_at is null");
    }

    private List<Map<String, String>> retired(String table) {
        return reports(table, "retired_at is not null");
    }

    private List<Map<String, String>> reports(String table, String condition) {
        return sql.rows("""
                select *,
                  to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD') as recorded,
                  to_char(retired_at at time zone 'UTC', 'YYYY-MM-DD') as retired
                from %s
                where origin = 'casebook:retirement' and %s""".formatted(table, condition));
    }
}
