package org.ballotwatch.dataset.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with a file as a whole, before its cells are looked at. */
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
    void a_file_that_no_casebook_has() {
        assertThat(loading.problems(book().raw("Figures.CSV", new byte[0])))
                .singleElement()
                .asString()
                .startsWith("Figures.CSV: unknown file; expected one of sources.csv, places.csv, people.csv,");
    }

    /** Taken for one without rows, an interrupted save would retire all its reports. */
    @Test
    void a_file_without_a_header() {
        assertThat(loading.problems(names("\n")))
                .containsExactly("names.csv: has no header; leave the file out if it has nothing to say");
    }

    @Test
    void a_column_that_the_file_does_not_have() {
        assertThat(loading.problems(names("actor,name,kind,lang\nFF-tide,TP,ABBREVIATION,en\n")))
                .containsExactly("names.csv:1: lang: unknown column; expected one of actor, name, kind, language");
    }

    @Test
    void a_column_that_is_there_twice() {
        assertThat(loading.problems(names("actor,name,kind,name\nFF-tide,TP,ABBREVIATION,Tide\n")))
                .contains("names.csv:1: name: appears in the header more than once");
    }

    /** Once for the file, not once for each of its rows. */
    @Test
    void a_column_that_is_needed_and_not_there() {
        assertThat(loading.problems(names("actor,kind\nFF-tide,SHORT\nFF-shore,SHORT\n")))
                .containsExactly("names.csv:1: name: is a required column");
    }

    /** An empty line is no row, and what follows keeps its number. */
    @Test
    void a_row_with_more_or_fewer_cells_than_columns() {
        assertThat(loading.problems(names(NAMES + "FF-tide,Tide, the party,SHORT\n\nFF-shore,S\n")))
                .containsExactly(
                        "names.csv:3: has 4 cells, the header has 3; a cell with a comma stands in double quotes",
                        "names.csv:5: has 2 cells, the header has 3; a cell with a comma stands in double quotes");
    }

    /** Unnoticed, the cell would swallow the rest of the file. */
    @Test
    void a_quote_that_is_never_closed() {
        assertThat(loading.problems(names(NAMES + "FF-tide,SHORT,\"Tide\nFF-shore,S,SHORT\n")))
                .singleElement()
                .asString()
                .startsWith("names.csv:3: is not CSV: Unclosed quoted field");
    }

    @Test
    void something_between_a_quote_and_the_next_comma() {
        assertThat(loading.problems(names(NAMES + "FF-tide,\"Tide\"s,SHORT\n")))
                .singleElement()
                .asString()
                .startsWith("names.csv:3: is not CSV: Unexpected character after closing quote: 's'");
    }

    @Test
    void a_text_that_is_not_utf_8() {
        CasebookFolder book = book().raw(
                        "names.csv", (NAMES + "FF-shore,Küste,SHORT").getBytes(StandardCharsets.ISO_8859_1))
                .set("places.csv", 2, "kind", "TOWN");

        assertThat(loading.problems(book))
                .hasSize(2)
                .contains("names.csv:3: is not encoded in UTF-8 but in another way, such as Windows-1252 or Latin-1,"
                        + " which shows here first; save it as \"CSV UTF-8 (comma delimited)\"")
                .anyMatch(problem -> problem.startsWith("places.csv:2: kind: 'TOWN' is not one of"));
    }

    /** PostgreSQL has no NUL in texts, and says so without a line. */
    @Test
    void a_nul_character() {
        assertThat(loading.problems(names(NAMES + "FF-tide,T\0P,SHORT\n")))
                .containsExactly("names.csv:3: name: must not contain NUL (U+0000)");
    }

    @Test
    void a_casebook_without_properties() {
        assertThat(loading.problems(book().without("casebook.properties")))
                .containsExactly("casebook.properties: is missing; it makes the folder a casebook");
    }

    @Test
    void properties_that_leave_out_what_is_needed() {
        assertThat(loading.problems(book().with("casebook.properties", "licence=CC0 1.0\n")))
                .containsExactly(
                        "casebook.properties: name is required",
                        "casebook.properties: title is required",
                        "casebook.properties: version is required");
    }

    @Test
    void properties_with_the_name_of_another_casebook() {
        assertThat(loading.problems(book().with("casebook.properties", "name=iraq-2021\ntitle=Mine\nversion=1\n")))
                .containsExactly("casebook.properties: name is 'iraq-2021', but the folder is 'file-faults';"
                        + " they must be the same");
    }

    @Test
    void properties_with_a_broken_escape() {
        assertThat(loading.problems(book().with("casebook.properties", "name=file-faults\ntitle=\\u00zz\nversion=1\n")))
                .contains("casebook.properties: is not a properties file: Malformed \\uxxxx encoding.");
    }
}
