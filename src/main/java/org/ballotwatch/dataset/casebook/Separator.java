package org.ballotwatch.dataset.casebook;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/** Detects the character between cells. In many countries spreadsheets do not use the comma. */
final class Separator {
    private static final char[] KNOWN = {',', ';', '\t', '|'};
    private static final int LOOKED_AT = 20_000;

    /** Excel's separator declaration, a first line that Excel does not show. */
    private static final Pattern DECLARATION = Pattern.compile("\"?sep=(.?)\"?", Pattern.CASE_INSENSITIVE);

    private Separator() {}

    /**
     * The separator that finds most of the file's columns in the header, in any letter case; if none finds any, the one that
     * splits the header most often.
     */
    static char of(CasebookFile file, Reader text) throws IOException {
        char[] start = new char[LOOKED_AT];
        int length = 0;
        for (int read = 0; read >= 0 && length < LOOKED_AT; length += Math.max(read, 0)) {
            read = text.read(start, length, LOOKED_AT - length);
        }
        String header = new String(start, 0, length)
                .lines()
                .filter(line -> !line.isBlank())
                .filter(line -> !DECLARATION.matcher(line.strip()).matches())
                .findFirst()
                .orElse("");
        Comparator<Character> fit = Comparator.comparingLong((Character separator) -> known(file, header, separator))
                .thenComparingInt(separator -> cells(header, separator).length);
        char best = ',';
        for (char separator : KNOWN) {
            best = fit.compare(separator, best) > 0 ? separator : best;
        }
        return best;
    }

    /** Returns whether a cell contains a separator, such as a whole line in quotes. */
    static boolean isIn(String cell) {
        return CharBuffer.wrap(KNOWN).chars().anyMatch(separator -> cell.indexOf(separator) >= 0);
    }

    static boolean isDeclaration(CsvRecord row) {
        return row.getFieldCount() <= 2
                && DECLARATION.matcher(row.getField(0).strip()).matches()
                && (row.getFieldCount() == 1 || row.getField(1).isBlank());
    }

    static String name(char separator) {
        return switch (separator) {
            case ';' -> "semicolons";
            case '\t' -> "tabs";
            case '|' -> "vertical bars";
            default -> "commas";
        };
    }

    private static long known(CasebookFile file, String header, char separator) {
        return Arrays.stream(cells(header, separator))
                .map(column -> column.strip().replaceAll("^\"|\"$", "").strip().toLowerCase(Locale.ROOT))
                .filter(file.columns()::contains)
                .count();
    }

    private static String[] cells(String header, char separator) {
        return header.split(Pattern.quote(String.valueOf(separator)), -1);
    }
}
