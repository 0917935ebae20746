package org.ballotwatch.dataset.casebook;

import java.util.ArrayList;
import java.util.List;
import org.ballotwatch.text.Excerpt;

/** Collects a casebook's problems, so that its author sees them all at once: the first 1,000 and the number of all. */
final class Problems {
    /** A log entry with this many takes less than 1 MB. */
    static final int MOST = 1_000;

    private final List<Problem> kept = new ArrayList<>();
    private int found;

    void add(String file, long line, String column, String message) {
        found++;
        if (kept.size() < MOST) {
            kept.add(new Problem(Excerpt.of(file), line, column == null ? null : Excerpt.of(column), message));
        }
    }

    void add(String file, String message) {
        add(file, 0, null, message);
    }

    boolean isEmpty() {
        return found == 0;
    }

    /** The kept problems, by file and line. */
    List<Problem> kept() {
        return kept.stream().sorted(Problem.IN_ORDER).toList();
    }

    int found() {
        return found;
    }
}
