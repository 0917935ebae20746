package org.ballotwatch.dataset.casebook;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ballotwatch.text.Excerpt;

/**
 * A file of a casebook as a stream of rows. A file that is not CSV in UTF-8 is a problem. It is still read in its own
 * format, so that its other problems are found too.
 */
final class Table {
    private static final Pattern LINE = Pattern.compile("starting at line ([0-9]+)");

    /** Receives the rows below the header except blank ones. */
    interface Sink {
        /** @return whether to continue */
        boolean row(Header header, CsvRecord cells, long line);

        /** Called if rows may be missing. */
        void incomplete();
    }

    private final CasebookFile file;
    private final byte[] bytes;
    private final Problems problems;
    private final Sink sink;
    private Header header;
    private boolean stopped;

    private Table(CasebookFile file, byte[] bytes, Problems problems, Sink sink) {
        this.file = file;
        this.bytes = bytes;
        this.problems = problems;
        this.sink = sink;
    }

    static void read(CasebookFile file, byte[] bytes, Problems problems, Sink sink) {
        try {
            new Table(file, bytes, problems, sink).read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read() throws IOException {
        FileFormat format = FileFormat.of(bytes);
        if (format.charset() == null) {
            problems.add(file.fileName(), format.fault() + "; " + FileFormat.AS_CSV);
            sink.incomplete();
            return;
        }
        char separator;
        try (Reader text = format.reader(bytes)) {
            separator = Separator.of(file, text);
        }
        report(format, separator);
        long line = 0;
        for (int broken = 0; line >= 0 && !stopped; broken++) {
            if (broken > CasebookLimits.BROKEN_ROWS) {
                problems.add(
                        file.fileName(), line, null, "and the lines below were not read; fix the problems above first");
                return;
            }
            line = readFrom(format, separator, line);
        }
        if (header == null && !stopped) {
            // An interrupted save must not retire all reports of the file.
            problems.add(file.fileName(), "has no header; omit the file if it has no rows");
            sink.incomplete();
        }
    }

    private void report(FileFormat format, char separator) {
        String separated = separator == ',' ? null : "is separated by " + Separator.name(separator) + ", not by commas";
        if (format.fault() != null) {
            problems.add(
                    file.fileName(),
                    format.line(),
                    null,
                    format.fault() + (separated == null ? "" : " and " + separated) + "; " + FileFormat.AS_CSV);
        } else if (separated != null) {
            problems.add(file.fileName(), 1, null, separated + "; " + FileFormat.AS_CSV);
        }
    }

    /**
     * @param skipped the number of lines that were already read
     * @return the line that is not CSV, after which to continue; negative at the end of the file
     */
    private long readFrom(FileFormat format, char separator, long skipped) throws IOException {
        try (Reader text = new BufferedReader(format.reader(bytes));
                CsvReader<CsvRecord> csv = csv(separator, skip(text, skipped))) {
            // After an invalid row, rows are ignored until one has the right number of cells.
            boolean lost = skipped > 0;
            for (CsvRecord row : csv) {
                long line = skipped + row.getStartingLineNumber();
                if (header == null) {
                    readHeader(row, line);
                } else if (!Header.isBlank(row)) {
                    lost &= !header.fits(row);
                    if (!lost && !sink.row(header, row, line)) {
                        stopped = true;
                    }
                }
                if (stopped) {
                    return -1;
                }
            }
            return -1;
        } catch (CsvParseException e) {
            sink.incomplete();
            long line = skipped + lineOf(e);
            problems.add(file.fileName(), line, null, explain(e));
            stopped = header == null;
            return line;
        }
    }

    private void readHeader(CsvRecord row, long line) {
        if (Header.isBlank(row) || Separator.isDeclaration(row)) {
            return;
        }
        header = new Header(file, row);
        header.check(line, problems);
        if (header.isOneCellForAll()) {
            sink.incomplete();
            stopped = true;
        }
    }

    private static CsvReader<CsvRecord> csv(char separator, Reader text) {
        // An unclosed quote would swallow the rest of the file.
        return CsvReader.builder()
                .fieldSeparator(separator)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(CasebookLimits.CHARACTERS_OF_A_CELL)
                .build(
                        CsvRecordHandler.builder()
                                .maxFields(CasebookLimits.CELLS_OF_A_ROW)
                                .maxFieldSize(CasebookLimits.CHARACTERS_OF_A_CELL)
                                .maxRecordSize(CasebookLimits.CHARACTERS_OF_A_ROW)
                                .build(),
                        text);
    }

    private static Reader skip(Reader text, long lines) throws IOException {
        for (long passed = 0; passed < lines; ) {
            int character = text.read();
            if (character < 0) {
                break;
            }
            if (character == '\r') {
                text.mark(1);
                if (text.read() != '\n') {
                    text.reset();
                }
            }
            passed += character == '\n' || character == '\r' ? 1 : 0;
        }
        return text;
    }

    /** FastCSV reports the line only in its message. */
    private static long lineOf(CsvParseException e) {
        Matcher line = LINE.matcher(e.getMessage());
        return line.find() ? Long.parseLong(line.group(1)) : 1;
    }

    private static String explain(CsvParseException e) {
        String message = e.getMessage();
        if (message.contains("buffer size") || message.contains("max field size") || message.contains("record size")) {
            return String.format(
                    Locale.ROOT,
                    "has a cell or a row that does not end within %,d characters; an unclosed quote joins everything"
                            + " after it into one cell",
                    CasebookLimits.CHARACTERS_OF_A_CELL);
        }
        if (message.contains("limit of")) {
            return String.format(
                    Locale.ROOT,
                    "has more than %,d cells; keep only the file's columns",
                    CasebookLimits.CELLS_OF_A_ROW);
        }
        String cause = message.replaceAll("[.]? ?[(]record starting at line [0-9]+[)]$", "");
        return "is not CSV: " + Excerpt.of(cause) + "; put the cell in double quotes, and double each quote inside";
    }
}
