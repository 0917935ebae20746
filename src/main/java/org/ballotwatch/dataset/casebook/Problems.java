package org.ballotwatch.dataset.casebook;

import java.util.ArrayList;
import java.util.List;

/** Gathers everything that is wrong with a casebook, so that its author sees it all at once. */
final class Problems {
    private final List<String> found = new ArrayList<>();

    void add(String file, long line, String column, String message) {
        found.add(file + ":" + line + ": " + (column == null ? "" : column + ": ") + message);
    }

    void add(String file, String message) {
        found.add(file + ": " + message);
    }

    List<String> found() {
        return found;
    }
}
