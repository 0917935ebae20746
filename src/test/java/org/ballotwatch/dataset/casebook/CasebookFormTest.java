package org.ballotwatch.dataset.casebook;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files saved by spreadsheets and editors: accepted if nothing is lost, else reported with their format. */
class CasebookFormTest {
    private static final String NAMES = "actor,name,kind\nEX-tide,TP,ABBREVIATION\nEX-shore,Küste,SCRIPT\n";
    private static final String SAVE = "; save it as \"CSV UTF-8 (comma delimited)\"";

    @TempDir
    Path folder;

    private List<String> problems(byte[] names) throws IOException {
        CasebookFolder.example(folder).raw("names.csv", names);
        return CasebookCheck.of(folder.resolve("example")).get(0).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    private List<String> problems(String names) throws IOException {
        return problems(names.getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                NAMES,
                "\ufeff" + NAMES,
                "sep=,\n" + NAMES,
                "\ufeffSEP=,\r\n" + NAMES,
                "\"sep=,\"\n" + NAMES,
                "actor,name,kind,,\nEX-tide,TP,ABBREVIATION,,\n,,,,\n , ,,,\n",
                "actor,name,kind,,\nEX-tide,TP,ABBREVIATION\nEX-shore,S,SHORT,\nEX-shore,So,SHORT,,,,,\n",
                "actor,,name,kind\nEX-tide,,TP,ABBREVIATION\n",
                "\n\n,,\nactor,name,kind\n\n,,\nEX-tide,TP,ABBREVIATION\n\u00a0,\u00a0,\u00a0\n\n",
                "actor,name,kind\rEX-tide,TP,ABBREVIATION\r",
                " actor , name,kind\n EX-tide ,TP , ABBREVIATION",
            })
    void harmless_variants_of_csv_are_accepted(String names) throws IOException {
        assertThat(problems(names)).isEmpty();
    }

    @Test
    void a_header_in_capitals_does_not_hide_the_separator() throws IOException {
        assertThat(problems("Actor;Name;Kind\nEX-tide;TP;ABBREVIATION\n"))
                .contains(
                        "names.csv:1: is separated by semicolons, not by commas" + SAVE,
                        "names.csv:1: Actor: unknown column; expected one of actor, name, kind, language");
        assertThat(problems("Akteur;Bezeichnung\nEX-tide;TP\n"))
                .contains("names.csv:1: is separated by semicolons, not by commas" + SAVE);
    }

    @Test
    void quotes_around_a_line_do_not_hide_the_separator_either() throws IOException {
        assertThat(problems("\"actor;name;kind\"\n\"EX-tide;TP;ABBREVIATION\"\n"))
                .containsExactly(
                        "names.csv:1: is separated by semicolons, not by commas" + SAVE,
                        "names.csv:1: has all columns in one cell, since quotes enclose the whole line" + SAVE);
    }

    /** The other coordinate is not missing. */
    @Test
    void a_coordinate_with_a_comma_is_one_problem() throws IOException {
        CasebookFolder.example(folder)
                .set("places.csv", 2, "latitude", "64,1")
                .set("places.csv", 2, "longitude", "-21.9");
        assertThat(CasebookCheck.of(folder.resolve("example")).get(0).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "places.csv:2: latitude: '64,1' is not a number like 44.5; write digits alone, with a point before"
                                + " decimals");
    }

    @Test
    void a_line_break_in_a_cell_does_not_end_its_row() throws IOException {
        assertThat(problems("actor,name,kind\r\nEX-tide,\"T\r\nP\",ABBREVIATION\r\n"))
                .containsExactly("names.csv:2: name: has a line break (U+000D), but must be one line");
    }

    @Test
    void a_sheet_of_excels_full_width_is_accepted() throws IOException {
        assertThat(problems("actor,name,kind" + ",".repeat(16_381) + "\nEX-tide,TP,ABBREVIATION" + ",".repeat(16_381)))
                .isEmpty();
    }

    @Test
    void a_cell_without_a_column_is_reported() throws IOException {
        assertThat(problems("actor,name,kind,,\nEX-tide,TP,ABBREVIATION,,en\n"))
                .containsExactly("names.csv:2: has 'en' in cell 5, whose column has no name; name the column or empty"
                        + " the cell");
    }

    static Stream<Arguments> encodings() {
        return Stream.of(
                Arguments.of(UTF_16LE, "\ufeff"),
                Arguments.of(UTF_16LE, ""),
                Arguments.of(UTF_16BE, "\ufeff"),
                Arguments.of(UTF_16BE, ""),
                Arguments.of(Charset.forName("UTF-32LE"), "\ufeff"),
                Arguments.of(Charset.forName("UTF-32BE"), "\ufeff"),
                Arguments.of(Charset.forName("UTF-32LE"), ""),
                Arguments.of(Charset.forName("UTF-32BE"), ""));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void another_unicode_encoding_is_reported(Charset charset, String mark) throws IOException {
        assertThat(problems((mark + NAMES).getBytes(charset)))
                .singleElement()
                .asString()
                .startsWith("names.csv: is encoded in " + charset.name().substring(0, 6))
                .endsWith(SAVE);
    }

    @Test
    void latin_1_is_reported_with_its_first_line() throws IOException {
        assertThat(problems(NAMES.getBytes(ISO_8859_1)))
                .singleElement()
                .asString()
                .startsWith("names.csv:3: is not encoded in UTF-8 but in another encoding such as Windows-1252")
                .endsWith(SAVE);
    }

    @ParameterizedTest
    @ValueSource(strings = {";semicolons", "\ttabs", "|vertical bars"})
    void another_separator_is_reported_with_all_other_faults(String separator) throws IOException {
        String names = "actor,name,kind\nEX-tide,TP,ABBREVIATION\nEX-shore,S,LONG\n";
        assertThat(problems(names.replace(',', separator.charAt(0))))
                .containsExactly(
                        "names.csv:1: is separated by " + separator.substring(1) + ", not by commas" + SAVE,
                        "names.csv:3: kind: 'LONG' is not one of SPELLING, ABBREVIATION, FORMER, SCRIPT, SHORT, NICKNAME, ALIAS, TRANSLATION");
    }

    @Test
    void unicode_text_from_excel_is_reported_with_encoding_and_separator() throws IOException {
        assertThat(problems(("\ufeff" + NAMES.replace(',', '\t')).getBytes(UTF_16LE)))
                .containsExactly("names.csv: is encoded in UTF-16 (\"Unicode text\") and is separated by tabs, not by"
                        + " commas" + SAVE);
    }

    @Test
    void a_declared_separator_other_than_the_comma_is_reported() throws IOException {
        assertThat(problems("sep=;\n" + NAMES.replace(',', ';')))
                .containsExactly("names.csv:1: is separated by semicolons, not by commas" + SAVE);
    }

    @Test
    void fully_quoted_lines_are_reported() throws IOException {
        assertThat(problems("\"actor,name,kind\"\n\"EX-tide,TP,ABBREVIATION\"\n"))
                .singleElement()
                .asString()
                .startsWith("names.csv:1: has all columns in one cell");
    }

    static Stream<Arguments> documents() throws IOException {
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(workbook)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
        }
        return Stream.of(
                Arguments.of(workbook.toByteArray(), "is a workbook of Excel or LibreOffice"),
                Arguments.of(
                        new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0}, "is a workbook of Excel 97"),
                Arguments.of("<!DOCTYPE html>\n<html>".getBytes(UTF_8), "is HTML"),
                Arguments.of("\n  <table><tr><td>".getBytes(UTF_8), "is HTML"),
                Arguments.of("<?xml version=\"1.0\"?>".getBytes(UTF_8), "is XML"),
                Arguments.of("[{\"actor\": 1}]".getBytes(UTF_8), "is JSON"),
                Arguments.of("%PDF-1.7".getBytes(UTF_8), "is a PDF"),
                Arguments.of(new byte[] {0x1f, (byte) 0x8b, 8, 0}, "is a compressed file"),
                Arguments.of(new byte[100_000], "contains only NUL bytes"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_document_named_as_a_csv_file_is_reported_with_its_format(byte[] bytes, String named) throws IOException {
        assertThat(problems(bytes))
                .singleElement()
                .asString()
                .startsWith("names.csv: " + named)
                .endsWith(SAVE);
    }

    @Test
    void reading_continues_after_invalid_csv() throws IOException {
        assertThat(problems("actor,name,kind\n"
                        + "EX-tide,\"T\"P,SHORT\n"
                        + "EX-tide,T,LONG\n"
                        + "EX-tide,\"TP\"\"\"x,SHORT\n"
                        + "EX-x,X,SHORT\n"))
                .hasSize(4)
                .anyMatch(problem -> problem.startsWith("names.csv:2: is not CSV: Unexpected character after closing"))
                .anyMatch(problem -> problem.startsWith("names.csv:3: kind: 'LONG' is not one of"))
                .anyMatch(problem -> problem.startsWith("names.csv:4: is not CSV"))
                .anyMatch(problem -> problem.endsWith(" with the id or key 'EX-x'"));
    }
}
