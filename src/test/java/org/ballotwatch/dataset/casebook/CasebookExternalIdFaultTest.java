package org.ballotwatch.dataset.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An external id belongs to one record, here and in the database, where iraq-2021 is loaded. */
@QuarkusTest
class CasebookExternalIdFaultTest {
    @Inject
    Loading loading;

    @TempDir
    Path folder;

    private CasebookFolder book() {
        return CasebookFolder.example(folder, "id-faults", "IF-", "AX");
    }

    @Test
    void an_external_id_of_two_records_is_refused() {
        CasebookFolder book = book().add("external_ids.csv", "record", "IF-tide", "scheme", "parlgov", "value", "IF1")
                .add("external_ids.csv", "record", "IF-shore", "scheme", "parlgov", "value", "IF1");

        assertThat(loading.problems(book))
                .containsExactly(
                        "external_ids.csv:3: value: 'IF1' is already given to 'IF-tide' in external_ids.csv:2");
    }

    /** Stored under the other record, the id would be lost without notice. */
    @ParameterizedTest
    @CsvSource({"geonames, 98180", "iso3166, AX"})
    void an_external_id_of_another_stored_record_is_refused(String scheme, String value) {
        CasebookFolder book = book().add("external_ids.csv", "record", "IF-harbour", "scheme", scheme, "value", value);

        assertThat(loading.problems(book))
                .containsExactly(
                        "external_ids.csv:2: value: '" + value + "' already belongs to another record in the database");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            viaf     | 'viaf' is not one of casebook, wikidata, parlgov, partyfacts, ucdp, deco, maverick, acled, gtd, nelda, geonames, osm, iso3166
            casebook | 'casebook' is reserved for record keys and cannot be added
            """)
    void an_external_id_of_an_unknown_scheme_is_refused(String scheme, String complaint) {
        CasebookFolder book = book().add("external_ids.csv", "record", "IF-tide", "scheme", scheme, "value", "1");

        assertThat(loading.problems(book)).containsExactly("external_ids.csv:2: scheme: " + complaint);
    }
}
