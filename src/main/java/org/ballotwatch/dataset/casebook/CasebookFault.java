package org.ballotwatch.dataset.casebook;

import java.util.List;

/** A casebook that cannot be loaded; nothing of it was. */
public final class CasebookFault extends RuntimeException {
    private static final int SHOWN = 50;

    private final List<String> problems;

    CasebookFault(String casebook, List<String> problems) {
        super("Casebook " + casebook + " was not loaded, " + problems.size() + " problem(s):\n  "
                + String.join("\n  ", problems.subList(0, Math.min(SHOWN, problems.size()))));
        this.problems = List.copyOf(problems);
    }

    /** Each as {@code file:line: column: what is wrong and what would be right}. */
    public List<String> problems() {
        return problems;
    }
}
