package org.ballotwatch.dataset.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A check without a database finds the same faults as loading into an empty one. */
class CasebookCheckTest {
    @TempDir
    Path folder;

    @Test
    void former_countries_are_known_with_their_days() throws IOException {
        CasebookFolder book = CasebookFolder.example(folder, "a", "A-", "IS")
                .set("parties.csv", 2, "country", "XK")
                .set("parties.csv", 3, "country", "DD")
                .set("incidents.csv", 2, "country", "CSK");

        assertThat(CasebookCheck.of(folder.resolve("a")).get(0).problems())
                .singleElement()
                .extracting(Problem::located)
                .isEqualTo(
                        "incidents.csv:2:country: 'CSHH' is Czechoslovakia, which was a country from 1918-11-11 until"
                                + " 1992-12-31, and this is dated 2023-05-08; give the country of that day, such as CZ");
        book.set("incidents.csv", 2, "country", "IS");
        assertThat(CasebookCheck.of(folder.resolve("a")).get(0).found()).isZero();
    }

    @Test
    void a_casebook_may_refer_to_records_of_the_bundled_and_earlier_ones() throws IOException {
        CasebookFolder.example(folder, "a", "A-", "IS");
        CasebookFolder.example(folder, "b", "B-", "IS")
                .set("figures.csv", 2, "event", "IQ-2021-11-07-residence")
                .set("figures.csv", 3, "source", "A-herald");

        List<CasebookCheck.Result> results = CasebookCheck.of(folder);

        assertThat(results).extracting(CasebookCheck.Result::casebook).containsExactly("a", "b");
        assertThat(results).allMatch(result -> result.found() == 0);
        assertThat(CasebookCheck.of(folder.resolve("b")).get(0).problems())
                .singleElement()
                .extracting(Problem::located)
                .asString()
                .startsWith("figures.csv:3:source: There is no source with the id or key 'A-herald'");
    }
}
