package org.ballotwatch.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.ballotwatch.database.Sql;
import org.ballotwatch.editing.EditorAtWork;
import org.ballotwatch.editing.Traces;
import org.ballotwatch.graphql.GraphQLClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The filter minKilled reads a number that triggers keep with each incident, and finds what the reports say. */
@QuarkusTest
class KilledAtLeastTest {
    @Inject
    EditorAtWork editor;

    @Inject
    Traces traces;

    @Inject
    Sql sql;

    private String title;
    private String incident;
    private String source;

    @BeforeEach
    void record() {
        title = "Rally " + UUID.randomUUID();
        incident = incident();
        source = record("recordSource", "{publisher: \"%s\", kind: NGO}".formatted(UUID.randomUUID()));
    }

    @AfterEach
    void leaveNoTraces() {
        assertThat(sql.value("""
                        select count(*) from incident i
                        where i.killed_at_least <> coalesce((
                            select floor(max(coalesce(f.low, f.best))) from figure_report f
                            where f.incident_id = i.id and f.measure = 'KILLED' and f.retired_at is null
                              and f.counts_until is null and f.rank <> 'DEPRECATED'), 0)""")).isEqualTo("0");
        traces.wipe();
    }

    @Test
    void a_report_counts_with_its_lower_bound() {
        report("low: 3, best: 8");
        assertThat(isFound(3, "")).isTrue();
        assertThat(isFound(4, "")).isFalse();

        report("best: 9");
        assertThat(isFound(9, "")).isTrue();
    }

    @Test
    void what_no_longer_counts_is_found_no_longer() {
        String nine = report("best: 9, knownSince: \"2021-11-09\"");
        String five = report("best: 5, knownSince: \"2021-11-09\"");
        report("high: 20");

        editor.made("rankReport", "{id: \"" + nine + "\", rank: DEPRECATED, reason: \"Contradicted\"}");
        assertThat(isFound(9, "")).isFalse();
        assertThat(isFound(5, "")).isTrue();

        editor.made("withdrawReport", "{id: \"" + five + "\", on: \"2021-11-12\"}");
        assertThat(isFound(1, "")).isFalse();

        editor.made("withdrawReport", "{id: \"" + five + "\"}");
        assertThat(isFound(5, "")).isTrue();

        editor.made("retireReport", "{id: \"" + five + "\", reason: \"Typed wrongly\"}");
        assertThat(isFound(1, "")).isFalse();
    }

    @Test
    void an_earlier_day_and_moment_show_what_counted_then() {
        String nine = report("best: 9, knownSince: \"2021-11-09\"");
        String before = sql.moment();
        editor.made("withdrawReport", "{id: \"" + nine + "\", on: \"2021-11-12\"}");

        assertThat(isFound(9, "")).isFalse();
        assertThat(isFound(9, ", asOf: \"2021-11-10\"")).isTrue();
        assertThat(isFound(9, ", recordedAsOf: \"" + before + "\"")).isTrue();
    }

    @Test
    void a_merger_brings_the_reports_of_the_other_incident() {
        String other = incident();
        String first = incident;
        incident = other;
        report("best: 7");
        incident = first;

        editor.made("mergeRecords", "{id: \"%s\", into: \"%s\", why: \"The same\"}".formatted(other, first));

        assertThat(isFound(7, "")).isTrue();
    }

    @Test
    void the_number_leaves_neither_a_revision_nor_a_former_row() {
        String version = version();

        report("best: 9");

        assertThat(version()).isEqualTo(version);
        assertThat(sql.value("select count(*) from incident_gone where title = ?", title))
                .isEqualTo("0");
    }

    private boolean isFound(int killed, String clocks) {
        return GraphQLClient.ask("{ incidents(filter: {text: \"%s\", minKilled: %d}%s) { totalCount } }"
                                .formatted(title, killed, clocks))
                        .at("/data/incidents/totalCount")
                        .asInt()
                > 0;
    }

    private String version() {
        return GraphQLClient.ask("{ node(id: \"" + incident + "\") { ... on Incident { version } } }")
                .at("/data/node/version")
                .asText();
    }

    private String incident() {
        return record(
                "recordIncident",
                "{title: \"%s\", type: PEACEFUL_PROTEST, country: \"IQ\", startsOn: \"2021-11-08\"}".formatted(title));
    }

    private String report(String numbers) {
        return editor.made(
                        "reportFigure",
                        "{event: \"%s\", source: \"%s\", measure: KILLED, stage: UPDATED, %s}"
                                .formatted(incident, source, numbers))
                .at("/report/id")
                .asText();
    }

    private String record(String mutation, String input) {
        return editor.made(mutation, input).at("/record/id").asText();
    }
}
