package org.ballotwatch.dataset.casebook;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Detects the character between cells. In many countries spreadsheets do not use the comma. */
final class Separator {
    private static final char[] KNOWN = {',', ';', '\t', '|'};
    private static final int LOOKED_AT = 20_000;

    /** Excel's separator declaration, a first line that Excel does not show. */
    private static final Pattern DECLARATION = Pattern.compile("\"?sep=(.?)\"?", Pattern.CASE_INSENSITIVE);

    private Separator() {}

    /** The separator that finds most of the file's columns in the header; a comma if none finds any. */
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
        char best = ',';
        for (char separator : KNOWN) {
            best = columns(file, header, separator) > columns(file, header, best) ? separator : best;
        }
        return best;
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

    private static long columns(CasebookFile file, String header, char separator) {
        return Arrays.stream(header.split(Pattern.quote(String.valueOf(separator)), -1))
                .map(column -> column.strip().replaceAll("^\"|\"$", "").strip())
                .filter(file.columns()::contains)
                .count();
    }
}
