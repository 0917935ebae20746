package org.ballotwatch.dataset.casebook;

import java.util.Comparator;

/**
 * One problem of a casebook.
 *
 * @param line the line, from 1 for the header; 0 for the file as a whole
 * @param column null for the whole line
 * @param message the fault, and how to correct it
 */
public record Problem(String file, long line, String column, String message) {
    /** The reading order of the files, then the line. */
    static final Comparator<Problem> IN_ORDER = Comparator.comparing(
                    (Problem problem) -> CasebookFile.NAMES_OF_FILES.indexOf(problem.file))
            .thenComparing(Problem::file)
            .thenComparing(Problem::line);

    /** For the log: {@code file:line: column: message}. */
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + ": " + (column == null ? "" : column + ": ") + message;
    }

    /** The format of compilers, which lets editors jump to the position: {@code file:line:column: message}. */
    public String located() {
        return file + ":" + Math.max(1, line) + (column == null ? "" : ":" + column) + ": " + message;
    }
}
