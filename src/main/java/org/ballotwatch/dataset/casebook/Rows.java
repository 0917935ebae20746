package org.ballotwatch.dataset.casebook;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ballotwatch.entry.Entry;

/** All rows of a casebook by file, checked for shape only: known files, known columns, as many cells as columns. */
final class Rows {
    private static final Pattern LINE = Pattern.compile("starting at line ([0-9]+)");

    private final Map<CasebookFile, List<Entry>> byFile = new EnumMap<>(CasebookFile.class);
    private final Problems problems;

    Rows(CasebookFiles files, Problems problems) {
        this.problems = problems;
        for (CasebookFile file : CasebookFile.values()) {
            String text = files.text(file.fileName(), problems);
            byFile.put(file, text == null ? List.of() : read(file, text));
        }
        files.contents().keySet().stream()
                .filter(name ->
                        name.toLowerCase(Locale.ROOT).endsWith(".csv") && !CasebookFile.NAMES_OF_FILES.contains(name))
                .forEach(name -> problems.add(
                        name, "is no file of a casebook; those are " + String.join(", ", CasebookFile.NAMES_OF_FILES)));
    }

    List<Entry> of(CasebookFile file) {
        return byFile.get(file);
    }

    private List<Entry> read(CasebookFile file, String text) {
        List<Entry> entries = new ArrayList<>();
        List<String> header = null;
        // A quote that is never closed would swallow the rest of the file.
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord row : csv) {
                if (header == null) {
                    header = row.getFields().stream().map(String::strip).toList();
                    checkHeader(file, row.getStartingLineNumber(), header);
                } else if (row.getFieldCount() != header.size()) {
                    problems.add(
                            file.fileName(),
                            row.getStartingLineNumber(),
                            null,
                            "has " + row.getFieldCount() + " cells, the header has " + header.size()
                                    + "; a cell with a comma stands in double quotes");
                } else {
                    entries.add(entry(file, header, row));
                }
            }
            if (header == null) {
                // An interrupted save must not retire all that the file said.
                problems.add(file.fileName(), "has no header; leave the file out if it has nothing to say");
            }
        } catch (CsvParseException e) {
            problems.add(file.fileName(), lineOf(e), null, "is not CSV: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    /** FastCSV tells the line in words only. */
    private static long lineOf(CsvParseException e) {
        Matcher line = LINE.matcher(e.getMessage());
        return line.find() ? Long.parseLong(line.group(1)) : 1;
    }

    private void checkHeader(CasebookFile file, long number, List<String> header) {
        for (String column : header) {
            if (!file.columns().contains(column)) {
                problems.add(
                        file.fileName(),
                        number,
                        column,
                        "is no column of this file; those are " + String.join(", ", file.columns()));
            } else if (header.indexOf(column) != header.lastIndexOf(column)) {
                problems.add(file.fileName(), number, column, "stands in the header more than once");
            }
        }
        for (String column : file.required()) {
            if (!header.contains(column)) {
                problems.add(file.fileName(), number, column, "is a column that this file needs");
            }
        }
    }

    private Entry entry(CasebookFile file, List<String> header, CsvRecord row) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            cells.put(header.get(i), row.getField(i).strip());
        }
        long line = row.getStartingLineNumber();
        return new Entry(
                file.fileName(),
                file.fileName() + ":" + line,
                cells,
                (column, message) -> problems.add(file.fileName(), line, column, message));
    }
}
