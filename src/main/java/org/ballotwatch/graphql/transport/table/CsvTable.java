package org.ballotwatch.graphql.transport.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** CSV by RFC 4180, with a header. The terms of the file are its last columns. */
final class CsvTable implements TableWriter {
    /**
     * Characters at which spreadsheets begin to read a cell as a formula. Source:
     * https://owasp.org/www-community/attacks/CSV_Injection
     */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

    private final List<TableColumn> columns;
    private final TableTerms terms;

    CsvTable(List<TableColumn> columns, TableTerms terms) {
        this.columns = columns;
        this.terms = terms;
    }

    @Override
    public String begin() {
        List<String> header = new ArrayList<>();
        columns.forEach(column -> header.add(column.name()));
        header.addAll(terms.named().keySet());
        return lines(List.of(header));
    }

    @Override
    public String rows(List<TableRow> rows) {
        List<String> last = terms.named().values().stream().map(CsvTable::cell).toList();
        List<List<String>> lines = new ArrayList<>();
        for (TableRow row : rows) {
            List<String> line = new ArrayList<>();
            columns.forEach(column -> line.add(cell(column.value(row))));
            line.addAll(last);
            lines.add(line);
        }
        return lines(lines);
    }

    @Override
    public String end() {
        return "";
    }

    /** A text that a spreadsheet would run gets an apostrophe before it; numbers, also negative ones, are left alone. */
    static String cell(Object value) {
        if (value == null) {
            return "";
        }
        String text = value instanceof BigDecimal number ? number.toPlainString() : value.toString();
        boolean formula = value instanceof String
                && !text.isEmpty()
                && FORMULA.indexOf(text.charAt(0)) >= 0
                && !NUMBER.matcher(text).matches();
        return formula ? "'" + text : text;
    }

    private static String lines(List<List<String>> lines) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            lines.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // never thrown by a writer in memory
        }
        return text.toString();
    }
}
