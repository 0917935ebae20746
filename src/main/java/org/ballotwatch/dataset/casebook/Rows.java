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
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All rows of a casebook by file, checked for shape only: known files, known columns, as many cells as columns. */
final class Rows {
    /** PostgreSQL's indexes take 2,704 bytes; a character may be four. */
    private static final int LONGEST = 500;

    private static final Set<String> INDEXED = Set.of("key", "name", "publisher", "value");

    private static final Pattern LINE = Pattern.compile("starting at line ([0-9]+)");

    private final Map<CasebookFile, List<Line>> byFile = new EnumMap<>(CasebookFile.class);
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

    List<Line> of(CasebookFile file) {
        return byFile.get(file);
    }

    private List<Line> read(CasebookFile file, String text) {
        List<Line> lines = new ArrayList<>();
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
                    lines.add(line(file, header, row));
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
        return lines;
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

    private Line line(CasebookFile file, List<String> header, CsvRecord row) {
        Map<String, String> cells = new LinkedHashMap<>();
        Line line = new Line(file.fileName(), row.getStartingLineNumber(), cells, problems);
        for (int i = 0; i < header.size(); i++) {
            String column = header.get(i);
            String cell = row.getField(i).strip();
            cells.put(column, cell);
            if (cell.indexOf('\0') >= 0) {
                line.problem(column, "holds a NUL character, which no text does");
            }
            if (INDEXED.contains(column) && cell.codePointCount(0, cell.length()) > LONGEST) {
                line.problem(column, "is longer than " + LONGEST + " characters");
            }
        }
        return line;
    }
}
