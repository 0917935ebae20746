package org.ballotwatch.dataset.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A place within itself and a source that rewrites itself would send every reader in circles. */
@QuarkusTest
class CasebookCycleTest {
    @Inject
    Loading loading;

    @TempDir
    Path folder;

    private CasebookFolder book() {
        return CasebookFolder.example(folder, "cycles", "CY-", "AX");
    }

    @AfterEach
    void remove_the_casebook() {
        loading.takeOut("cycles-before", "CY-");
        loading.takeOut("cycles", "CY-");
    }

    @Test
    void a_place_within_itself_is_refused() {
        assertThat(loading.problems(book().set("places.csv", 2, "parent", "CY-harbour")))
                .containsExactly("places.csv:2: parent: 'CY-harbour' forms a cycle back to this row");
    }

    @Test
    void two_places_within_each_other_are_refused() {
        assertThat(loading.problems(book().set("places.csv", 2, "parent", "CY-counting-hall")))
                .containsExactly(
                        "places.csv:2: parent: 'CY-counting-hall' forms a cycle back to this row",
                        "places.csv:3: parent: 'CY-harbour' forms a cycle back to this row");
    }

    /** Only the records of the cycle are reported: correcting them is enough. */
    @Test
    void sources_that_rewrite_each_other_are_refused() {
        CasebookFolder book = book().add("sources.csv", "key", "CY-copy", "publisher", "C", "kind", "NGO")
                .set("sources.csv", 2, "derived_from", "CY-courier")
                .set("sources.csv", 3, "derived_from", "CY-herald")
                .set("sources.csv", 4, "derived_from", "CY-herald");

        assertThat(loading.problems(book))
                .containsExactly(
                        "sources.csv:2: derived_from: 'CY-courier' forms a cycle back to this row",
                        "sources.csv:3: derived_from: 'CY-herald' forms a cycle back to this row");
    }

    @Test
    void a_cycle_that_includes_stored_records_is_refused() {
        loading.load(CasebookFolder.example(folder, "cycles-before", "CY-", "AX"));
        CasebookFolder book = CasebookFolder.example(folder, "cycles", "CY-", "AX")
                .remove("places.csv", 3)
                .set("places.csv", 2, "parent", "CY-counting-hall");

        assertThat(loading.problems(book))
                .containsExactly("places.csv:2: parent: 'CY-counting-hall' forms a cycle back to this row");
    }
}
