package org.ballotwatch.dataset.casebook;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ballotwatch.text.Excerpt;

/** The columns of one file, from its first row. */
final class Header {
    private final CasebookFile file;
    private final List<String> columns;

    /** The position of the last column with a name. Spreadsheets leave empty columns after it. */
    private final int width;

    Header(CasebookFile file, CsvRecord row) {
        this.file = file;
        columns = row.getFields().stream().map(Header::strip).toList();
        int last = columns.size();
        while (last > 0 && columns.get(last - 1).isEmpty()) {
            last--;
        }
        width = last;
    }

    void check(long line, Problems problems) {
        if (isOneCellForAll()) {
            problems.add(
                    file.fileName(),
                    line,
                    null,
                    "has all columns in one cell, since quotes enclose the whole line; " + FileFormat.AS_CSV);
            return;
        }
        Set<String> seen = new HashSet<>();
        Set<String> foreign = new HashSet<>();
        for (String column : columns) {
            if (!seen.add(column)) {
                if (file.columns().contains(column) && foreign.add(column)) {
                    problems.add(file.fileName(), line, column, "appears in the header more than once");
                }
            } else if (!column.isEmpty() && !file.columns().contains(column) && foreign.add(column)) {
                reportForeign(line, column, foreign.size(), problems);
            }
        }
        for (String column : file.required()) {
            if (!columns.contains(column)) {
                problems.add(file.fileName(), line, column, "is a required column");
            }
        }
    }

    private void reportForeign(long line, String column, int count, Problems problems) {
        if (count <= CasebookLimits.FOREIGN_COLUMNS) {
            problems.add(file.fileName(), line, column, "unknown column; expected one of " + own());
        } else if (count == CasebookLimits.FOREIGN_COLUMNS + 1) {
            problems.add(
                    file.fileName(),
                    line,
                    null,
                    "has further unknown columns; the header has " + columns.size() + " columns in total");
        }
    }

    private String own() {
        return String.join(", ", file.columns());
    }

    /** A sheet that was exported to CSV twice. */
    boolean isOneCellForAll() {
        return width == 1 && Separator.isIn(columns.get(0));
    }

    /** Whether the row has a cell for each named column, and no value beyond them. */
    boolean fits(CsvRecord row) {
        return row.getFieldCount() >= width && beyond(row) < 0;
    }

    /** Describes why a row does not fit. */
    String explain(CsvRecord row) {
        int beyond = beyond(row);
        if (row.getFieldCount() >= width && beyond < columns.size() && columns.size() == row.getFieldCount()) {
            return "has %s in cell %d, whose column has no name; name the column or empty the cell"
                    .formatted(Excerpt.quoted(row.getField(beyond)), beyond + 1);
        }
        return "has " + row.getFieldCount() + " cells, but the header has " + width
                + "; put a cell that contains a comma in double quotes";
    }

    /** The first cell beyond the named columns that is not blank; negative if there is none. */
    private int beyond(CsvRecord row) {
        for (int i = 0; i < row.getFieldCount(); i++) {
            boolean unnamed = i >= width || columns.get(i).isEmpty();
            if (unnamed && !isBlank(row.getField(i))) {
                return i;
            }
        }
        return -1;
    }

    Map<String, String> cells(CsvRecord row) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < width; i++) {
            if (!columns.get(i).isEmpty()) {
                cells.put(columns.get(i), strip(row.getField(i)));
            }
        }
        return cells;
    }

    /** One cell of a row that need not fit; null if the row has none. */
    String cell(CsvRecord row, String column) {
        int index = columns.indexOf(column);
        return index < 0 || index >= row.getFieldCount() ? null : strip(row.getField(index));
    }

    static boolean isBlank(CsvRecord row) {
        return row.getFields().stream().allMatch(Header::isBlank);
    }

    private static boolean isBlank(String cell) {
        return cell.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    private static String strip(String cell) {
        return cell.isEmpty() ? "" : cell.strip();
    }
}
