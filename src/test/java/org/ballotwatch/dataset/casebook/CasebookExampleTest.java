package org.ballotwatch.dataset.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Map;
import org.ballotwatch.database.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The example of the README, and unusual features of a casebook that are not faults. */
@QuarkusTest
class CasebookExampleTest {
    @Inject
    Loading loading;

    @Inject
    Sql sql;

    @TempDir
    Path folder;

    @AfterEach
    void remove_the_casebook() {
        loading.takeOut("example", "EX-");
    }

    @Test
    void the_example_of_the_readme_is_a_valid_casebook() {
        assertThat(loading.load(CasebookFolder.example(folder))).isTrue();

        assertThat(StoredRows.queries("example").entrySet().stream()
                        .filter(query -> query.getValue().contains("casebook:example"))
                        .mapToInt(query -> sql.rows(query.getValue()).size()))
                .as("its reports, over all files")
                .containsExactlyInAnyOrder(3, 3, 1, 3, 2, 0, 1, 2, 1, 2, 2, 2, 1, 1, 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "none",
            value = {
                "ROAD_BLOCKADE|THREAT; ; THREAT",
                "ROAD_BLOCKADE | THREAT|RAID; ; THREAT|RAID",
                "ROAD_BLOCKADE|RAID; THREAT; RAID|THREAT",
            })
    void the_types_after_the_first_are_further_types(String type, String further, String stored) {
        assertThat(loading.load(CasebookFolder.example(folder)
                        .set("incidents.csv", 2, "type", type)
                        .set("incidents.csv", 2, "further_types", further == null ? "" : further)))
                .isTrue();
        assertThat(sql.rows("""
                        select i.type, array_to_string(i.further_types, '|') as further from incident i
                        join external_id k on k.incident_id = i.id and k.value = 'EX-2023-05-08-blockade'""")).containsExactly(Map.of("type", "ROAD_BLOCKADE", "further", stored));
    }

    /** The day of publication is unknown, but it was not after the day of reading. */
    @Test
    void a_report_of_an_undated_source_was_public_by_the_day_the_source_was_read() {
        loading.load(CasebookFolder.example(folder)
                .set("sources.csv", 2, "published_on", "")
                .set("sources.csv", 2, "retrieved_on", "2023-07-01"));

        assertThat(sql.rows(
                        "select known_since, public_by from election_link_report where origin = 'casebook:example'"))
                .containsExactly(Map.of("known_since", "", "public_by", "2023-07-01"));
    }

    @Test
    void a_fact_may_be_public_before_its_source_and_after_the_source_was_read() {
        CasebookFolder book = CasebookFolder.example(folder)
                .set("sources.csv", 2, "retrieved_on", "2023-05-09")
                .set("figures.csv", 2, "known_since", "2023-05-01")
                .set("figures.csv", 4, "known_since", "2023-06-01");

        assertThat(loading.load(book)).isTrue();
    }
}
