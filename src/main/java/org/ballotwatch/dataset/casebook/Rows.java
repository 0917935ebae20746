package org.ballotwatch.dataset.casebook;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All rows of a casebook by file, checked for shape only: known files, known columns, no row twice. */
final class Rows {
    private final Map<CasebookFile, List<Line>> byFile = new EnumMap<>(CasebookFile.class);
    private final Problems problems;

    Rows(CasebookFiles files, Problems problems) {
        this.problems = problems;
        for (CasebookFile file : CasebookFile.values()) {
            String text = files.texts().get(file.fileName());
            byFile.put(file, text == null ? List.of() : read(file, text));
        }
        files.texts().keySet().stream()
                .filter(name -> name.endsWith(".csv") && !CasebookFile.NAMES_OF_FILES.contains(name))
                .forEach(name ->
                        problems.add(name, "is no file of a casebook; those are " + CasebookFile.NAMES_OF_FILES));
    }

    List<Line> of(CasebookFile file) {
        return byFile.get(file);
    }

    private List<Line> read(CasebookFile file, String text) {
        List<Line> lines = new ArrayList<>();
        Map<String, Long> seen = new HashMap<>();
        List<String> header = null;
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(text)) {
            for (CsvRecord row : csv) {
                if (header == null) {
                    header = row.getFields();
                    checkHeader(file, header);
                } else if (row.getFieldCount() != header.size()) {
                    problems.add(
                            file.fileName(),
                            row.getStartingLineNumber(),
                            null,
                            "has " + row.getFieldCount() + " cells, the header has " + header.size());
                } else {
                    lines.add(line(file, header, row, seen));
                }
            }
        } catch (CsvParseException e) {
            problems.add(file.fileName(), "is not CSV: " + e.getMessage());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return lines;
    }

    private void checkHeader(CasebookFile file, List<String> header) {
        for (String column : header) {
            if (!file.columns().contains(column)) {
                problems.add(file.fileName(), 1, column, "is no column of this file; those are " + file.columns());
            }
        }
    }

    private Line line(CasebookFile file, List<String> header, CsvRecord row, Map<String, Long> seen) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            cells.put(header.get(i), row.getField(i).strip());
        }
        Line line = new Line(file.fileName(), row.getStartingLineNumber(), cells, problems);
        Long before = seen.putIfAbsent(line.digest(), line.number());
        if (before != null) {
            line.problem(null, "says the same as line " + before);
        }
        return line;
    }
}
