package org.ballotwatch.dataset.casebook;

import java.util.Comparator;

/**
 * Something that is wrong with a casebook.
 *
 * @param line the header is line 1; 0 for the file as a whole
 * @param column null for the whole line
 * @param message what is wrong and what would be right
 */
public record Problem(String file, long line, String column, String message) {
    /** As files are read, and line by line in each. */
    static final Comparator<Problem> IN_ORDER = Comparator.comparing(
                    (Problem problem) -> CasebookFile.NAMES_OF_FILES.indexOf(problem.file))
            .thenComparing(Problem::file)
            .thenComparing(Problem::line);

    /** For the log: {@code file:line: column: message}. */
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + ": " + (column == null ? "" : column + ": ") + message;
    }

    /** As compilers write it, so that editors find the place: {@code file:line:column: message}. */
    public String located() {
        return file + ":" + Math.max(1, line) + (column == null ? "" : ":" + column) + ": " + message;
    }
}
