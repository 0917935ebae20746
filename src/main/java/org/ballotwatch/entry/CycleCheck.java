package org.ballotwatch.entry;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ballotwatch.text.Excerpt;

/** Of records that lie in one another or come from one another: none may be its own ancestor. */
public final class CycleCheck {
    private final Map<UUID, UUID> above;
    private final Map<UUID, Reference> references = new LinkedHashMap<>();
    private final String column;

    /** What is needed of an entry to report it later; an entry itself takes more memory. */
    private record Reference(String text, Entry.Form form) {}

    /** @param inDatabase the next higher record of each one; the casebook's own rows take its place */
    public CycleCheck(String column, Map<UUID, UUID> inDatabase) {
        this.column = column;
        this.above = new HashMap<>(inDatabase);
    }

    /** @param text names the next record, null if there is none */
    public void add(Entry entry, UUID id, UUID next, String text) {
        above.put(id, next);
        if (next != null) {
            references.put(id, new Reference(text, entry.form()));
        }
    }

    /** Each record is passed once, however long the lines are. */
    public void check() {
        Set<UUID> passed = new HashSet<>();
        Set<UUID> circling = new HashSet<>();
        for (UUID start : references.keySet()) {
            Set<UUID> line = new HashSet<>();
            UUID next = start;
            while (next != null && !passed.contains(next) && line.add(next)) {
                next = above.get(next);
            }
            // Back at a record of this very line: from there on it is a circle.
            while (next != null && line.contains(next) && circling.add(next)) {
                next = above.get(next);
            }
            passed.addAll(line);
        }
        references.forEach((id, reference) -> {
            if (circling.contains(id)) {
                reference.form.problem(column, Excerpt.quoted(reference.text) + " leads back to this row itself");
            }
        });
    }
}
