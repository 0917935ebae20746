package org.ballotwatch.dataset.casebook;

import java.util.List;
import java.util.stream.Collectors;
import org.ballotwatch.text.Excerpt;

/** A casebook could not be loaded; none of it was stored. */
public final class CasebookFault extends RuntimeException {
    private final List<Problem> problems;
    private final int found;

    CasebookFault(String casebook, Problems problems) {
        super("Casebook " + Excerpt.of(casebook) + " was not loaded, " + problems.found() + " problem(s):\n  "
                + problems.kept().stream().map(Problem::toString).collect(Collectors.joining("\n  "))
                + (problems.found() > Problems.MOST ? "\n  and " + (problems.found() - Problems.MOST) + " more" : ""));
        this.problems = problems.kept();
        this.found = problems.found();
    }

    /** The first 1,000 problems. */
    public List<Problem> problems() {
        return problems;
    }

    /** The number of all problems, including those beyond the first 1,000. */
    public int found() {
        return found;
    }
}
