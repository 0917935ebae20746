package org.ballotwatch.dataset.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Faults of a file as a whole, found before its cells are checked. */
@QuarkusTest
class CasebookFileFaultTest {
    private static final String NAMES = "actor,name,kind\nFF-tide,TP,ABBREVIATION\n";

    @Inject
    Loading loading;

    @TempDir
    Path folder;

    private CasebookFolder book() {
        return CasebookFolder.example(folder, "file-faults", "FF-", "AX");
    }

    private CasebookFolder names(String text) {
        return book().raw("names.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void an_unknown_file_is_refused() {
        assertThat(loading.problems(book().raw("Figures.CSV", new byte[0])))
                .singleElement()
                .asString()
                .startsWith("Figures.CSV: unknown file; expected one of sources.csv, places.csv, people.csv,");
    }

    @Test
    void a_file_under_its_name_of_before_is_read() {
        assertThat(loading.problems(book().raw(
                                "seat_counts.csv",
                                "election,party,best,stage,source\n".getBytes(StandardCharsets.UTF_8))))
                .containsExactly(
                        "seat_counts.csv: is a former name of results.csv, which is there too; put the rows into one"
                                + " file");
    }

    /** An interrupted save, taken for a file without rows, would retire all its reports. */
    @Test
    void a_file_without_a_header_is_refused() {
        assertThat(loading.problems(names("\n")))
                .containsExactly("names.csv: has no header; omit the file if it has no rows");
    }

    @Test
    void an_unknown_column_is_refused() {
        assertThat(loading.problems(names("actor,name,kind,lang\nFF-tide,TP,ABBREVIATION,en\n")))
                .containsExactly("names.csv:1: lang: unknown column; expected one of actor, name, kind, language");
    }

    @Test
    void a_duplicate_column_is_refused() {
        assertThat(loading.problems(names("actor,name,kind,name\nFF-tide,TP,ABBREVIATION,Tide\n")))
                .contains("names.csv:1: name: appears in the header more than once");
    }

    /** Reported once for the file, not once per row. */
    @Test
    void a_missing_required_column_is_refused() {
        assertThat(loading.problems(names("actor,kind\nFF-tide,SHORT\nFF-shore,SHORT\n")))
                .containsExactly("names.csv:1: name: is a required column");
    }

    /** An empty line is not a row, and the lines after it keep their numbers. */
    @Test
    void a_row_with_more_or_fewer_cells_than_columns_is_refused() {
        assertThat(loading.problems(names(NAMES + "FF-tide,Tide, the party,SHORT\n\nFF-shore,S\n")))
                .containsExactly(
                        "names.csv:3: has 4 cells, but the header has 3; put a cell that contains a comma in double quotes",
                        "names.csv:5: has 2 cells, but the header has 3; put a cell that contains a comma in double quotes");
    }

    /** Undetected, the cell would swallow the rest of the file. */
    @Test
    void an_unclosed_quote_is_refused() {
        assertThat(loading.problems(names(NAMES + "FF-tide,SHORT,\"Tide\nFF-shore,S,SHORT\n")))
                .singleElement()
                .asString()
                .startsWith("names.csv:3: is not CSV: Unclosed quoted field");
    }

    @Test
    void text_between_a_quote_and_the_next_comma_is_refused() {
        assertThat(loading.problems(names(NAMES + "FF-tide,\"Tide\"s,SHORT\n")))
                .singleElement()
                .asString()
                .startsWith("names.csv:3: is not CSV: Unexpected character after closing quote: 's'");
    }

    @Test
    void a_text_that_is_not_utf_8_is_refused() {
        CasebookFolder book = book().raw(
                        "names.csv", (NAMES + "FF-shore,Küste,SHORT").getBytes(StandardCharsets.ISO_8859_1))
                .set("places.csv", 2, "kind", "TOWN");

        assertThat(loading.problems(book))
                .hasSize(2)
                .contains(
                        "names.csv:3: is not encoded in UTF-8 but in another encoding such as Windows-1252 or Latin-1,"
                                + " which first shows here; save it as \"CSV UTF-8 (comma delimited)\"")
                .anyMatch(problem -> problem.startsWith("places.csv:2: kind: 'TOWN' is not one of"));
    }

    /** PostgreSQL does not store NUL in texts, and its error has no line. */
    @Test
    void a_nul_character_is_refused() {
        assertThat(loading.problems(names(NAMES + "FF-tide,T\0P,SHORT\n")))
                .containsExactly("names.csv:3: name: must not contain NUL (U+0000)");
    }

    @Test
    void a_casebook_without_properties_is_refused() {
        assertThat(loading.problems(book().without("casebook.properties")))
                .containsExactly("casebook.properties: is missing; every casebook needs it");
    }

    @Test
    void missing_required_properties_are_refused() {
        assertThat(loading.problems(book().with("casebook.properties", "licence=CC0 1.0\n")))
                .containsExactly(
                        "casebook.properties: name is required",
                        "casebook.properties: title is required",
                        "casebook.properties: version is required");
    }

    @Test
    void properties_with_the_name_of_another_casebook_are_refused() {
        assertThat(loading.problems(book().with("casebook.properties", "name=iraq-2021\ntitle=Mine\nversion=1\n")))
                .containsExactly("casebook.properties: name is 'iraq-2021', but the folder is 'file-faults';"
                        + " they must be the same");
    }

    @Test
    void properties_with_a_broken_escape_are_refused() {
        assertThat(loading.problems(book().with("casebook.properties", "name=file-faults\ntitle=\\u00zz\nversion=1\n")))
                .contains("casebook.properties: is not a properties file: Malformed \\uxxxx encoding.");
    }
}
