package org.ballotwatch.graphql.transport.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
    // A spreadsheet runs such a cell, for instance as a link that sends the sheet away.
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\tx", "\rx", "＝1"})
    void a_formula_gets_an_apostrophe(String text) {
        assertThat(CsvTable.cell(text)).isEqualTo("'" + text);
    }

    @Test
    void numbers_and_other_texts_are_left_alone() {
        assertThat(CsvTable.cell(-33.3)).isEqualTo("-33.3");
        assertThat(CsvTable.cell(new BigDecimal("-1E+3"))).isEqualTo("-1000");
        assertThat(CsvTable.cell("-12")).isEqualTo("-12");
        assertThat(CsvTable.cell("Al-Kadhimi")).isEqualTo("Al-Kadhimi");
        assertThat(CsvTable.cell(null)).isEmpty();
    }

    @Test
    void quotes_commas_and_line_breaks_stay_within_their_cell() {
        TableColumn title = new TableColumn("title", List.of("title"), "String", false, false);
        TableColumn names = new TableColumn("s.name", List.of("s", "name"), "String", true, false);
        CsvTable csv = new CsvTable(List.of(title, names), new TableTerms("CC0", "x", "a", "b", "c"));
        TableRow row = new TableRow(
                Map.of("title", "A \"b\",\nc", "s", List.of(Map.of("name", "=x"), Map.of("name", "y"))), null);
        assertThat(csv.begin())
                .isEqualTo("title,s.name,file.licence,file.attribution,file.asOf,file.recordedAsOf,file.permalink\r\n");
        assertThat(csv.rows(List.of(row))).isEqualTo("\"A \"\"b\"\",\nc\",'=x|y,CC0,x,a,b,c\r\n");
    }

    @Test
    void a_null_within_a_list_leaves_its_place_empty() {
        TableColumn url = new TableColumn("s.source.url", List.of("s", "source", "url"), "String", true, false);
        Map<String, Object> none = new HashMap<>();
        none.put("url", null);
        Map<String, Object> row = Map.of(
                "s", List.of(Map.of("source", none), Map.of("source", Map.of("url", "a|b")), Map.of("source", none)));
        assertThat(url.value(new TableRow(row, null))).isEqualTo("|a¦b|");
        assertThat(url.value(new TableRow(Map.of("s", List.of(Map.of("source", none))), null)))
                .isNull();
    }
}
