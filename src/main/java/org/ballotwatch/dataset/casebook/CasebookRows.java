package org.ballotwatch.dataset.casebook;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.ballotwatch.database.EntityColumns;
import org.ballotwatch.entry.Entry;

/** Streams the rows of a casebook, so that only one is in memory. */
final class CasebookRows {
    private final CasebookFiles files;
    private final Set<CasebookFile> incomplete = EnumSet.noneOf(CasebookFile.class);

    CasebookRows(CasebookFiles files) {
        this.files = files;
        for (CasebookFile file : CasebookFile.values()) {
            if (files.isUnread(file)) {
                incomplete.add(file);
            }
        }
    }

    /** Files from which some rows may be missing, since they cannot be read completely. */
    Set<CasebookFile> incomplete() {
        return incomplete;
    }

    /** Reads one cell of every row, even of rows with other faults. It reports no problems. */
    void cells(CasebookFile file, String column, Consumer<String> taker) {
        read(file, new Problems(), new Table.Sink() {
            private int rows;

            @Override
            public boolean row(Header header, CsvRecord row, long line) {
                String cell = header.cell(row, column);
                if (cell != null && !cell.isEmpty()) {
                    taker.accept(cell);
                }
                if (++rows >= CasebookLimits.ROWS) {
                    incomplete.add(file);
                }
                return rows < CasebookLimits.ROWS;
            }

            @Override
            public void incomplete() {
                incomplete.add(file);
            }
        });
    }

    /** @param count counts the rows of all files */
    void entries(CasebookFile file, Problems problems, Count count, Consumer<Row> taker) {
        read(file, problems, new Table.Sink() {
            @Override
            public boolean row(Header header, CsvRecord row, long line) {
                if (!count.next()) {
                    count.report(file, line, problems);
                    return false;
                }
                if (header.fits(row)) {
                    taker.accept(readable(file, header, row, line, problems));
                } else {
                    problems.add(file.fileName(), line, null, header.explain(row));
                }
                return true;
            }

            @Override
            public void incomplete() {
                // The first pass already recorded this.
            }
        });
    }

    private void read(CasebookFile file, Problems problems, Table.Sink sink) {
        byte[] bytes = files.contents().get(file.fileName());
        if (bytes != null) {
            Table.read(file, bytes, problems, sink);
        }
    }

    private static Row readable(CasebookFile file, Header header, CsvRecord row, long line, Problems problems) {
        return new Row(
                header.cells(row),
                file.fileName() + ":" + line,
                new ColumnForm((column, message) -> problems.add(file.fileName(), line, column, message)));
    }

    /**
     * A row that can be read.
     *
     * @param cells the cells by column
     * @param where the position, for the author
     */
    record Row(Map<String, String> cells, String where, Entry.Form form) {}

    /** Names fields by their columns, as the author of a file knows them. */
    private record ColumnForm(BiConsumer<String, String> problems) implements Entry.Form {
        @Override
        public void problem(String field, String message) {
            problems.accept(field == null ? null : named(field), message);
        }

        @Override
        public String named(String field) {
            return EntityColumns.snake(field);
        }
    }

    /** Counts the rows of all files. */
    static final class Count {
        private int rows;
        private boolean reported;

        private boolean next() {
            return ++rows <= CasebookLimits.ROWS;
        }

        private void report(CasebookFile file, long line, Problems problems) {
            if (!reported) {
                reported = true;
                problems.add(
                        file.fileName(),
                        line,
                        null,
                        String.format(
                                Locale.ROOT,
                                "exceeds the limit of %,d rows per casebook; split it into two casebooks",
                                CasebookLimits.ROWS));
            }
        }
    }
}
