package org.ballotwatch.dataset.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.ballotwatch.database.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A casebook's reports on two parties that an editor has merged since. */
@QuarkusTest
class CasebookMergeTest {
    private static final String TIDE = "select actor_id from external_id where value = 'MG-tide'";
    private static final String SHORE =
            "select coalesce(came_with, actor_id) from external_id where value = 'MG-shore'";

    @Inject
    Loading loading;

    @Inject
    Sql sql;

    @TempDir
    Path folder;

    private CasebookFolder book;

    @BeforeEach
    void merge_two_records() {
        book = CasebookFolder.example(folder, "merge", "MG-", "FO").without("party_relations.csv");
        loading.load(book);
        sql.run("select merge_record('actor', (" + SHORE + "), (" + TIDE + "))");
    }

    @AfterEach
    void remove_the_casebook() {
        sql.run("select split_record('actor', id, merged_into_id) from actor where merged_into_id = (" + TIDE + ")");
        loading.takeOut("merge", "MG-");
    }

    @Test
    void reports_with_the_key_of_the_merged_record_go_to_the_kept_one() {
        book.set("results.csv", 4, "best", "3")
                .set("results.csv", 4, "low", "3")
                .set("parties.csv", 3, "name", "Shore Bloc");

        assertThat(loading.load(book)).isTrue();
        assertThat(sql.value("select count(*) from result_report where best = 3 and retired_at is null and party_id = ("
                        + TIDE + ")"))
                .isEqualTo("1");
        assertThat(sql.value("select count(*) from result_report where party_id = (" + SHORE + ")"))
                .isEqualTo("0");
        assertThat(sql.value("select name from actor where id = (" + TIDE + ")"))
                .isEqualTo("Tide Party");
        assertThat(sql.value("select name from actor where id = (" + SHORE + ")"))
                .isEqualTo("Shore Bloc");
    }

    @Test
    void a_name_of_both_records_is_stored_once() {
        book.add("names.csv", "actor", "MG-shore", "name", "TP", "kind", "ABBREVIATION", "language", "en");

        assertThat(loading.load(book)).isTrue();
        assertThat(sql.value("select count(*) from actor_name where name = 'TP' and actor_id = (" + TIDE + ")"))
                .isEqualTo("1");
    }
}
