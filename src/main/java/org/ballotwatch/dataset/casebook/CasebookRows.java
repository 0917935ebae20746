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

/** The rows of a casebook, one after the other, so that no more than one need be kept. */
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

    /** Files of which rows may be missing, as they cannot be read as they are. */
    Set<CasebookFile> incomplete() {
        return incomplete;
    }

    /** Takes one cell of every row, also of those that cannot be read otherwise; what is wrong is not reported here. */
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

    /** @param count of the rows of all files */
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
                // Known since the first pass.
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
     * @param cells by column
     * @param where for the author to find it again
     */
    record Row(Map<String, String> cells, String where, Entry.Form form) {}

    /** The author of a file knows the fields as columns. */
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

    /** How many rows were read of all files. */
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
                                "is one row more than the %,d that a casebook can have; make two casebooks of it",
                                CasebookLimits.ROWS));
            }
        }
    }
}
