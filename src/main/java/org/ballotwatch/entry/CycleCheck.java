package org.ballotwatch.entry;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ballotwatch.text.Excerpt;

/** Checks that no record contains or derives from itself. */
public final class CycleCheck {
    private final Map<UUID, UUID> above;
    private final Map<UUID, Reference> references = new LinkedHashMap<>();
    private final String column;

    /** The parts of an entry that a later report needs; a whole entry takes more memory. */
    private record Reference(String text, Entry.Form form) {}

    /** @param inDatabase the parent of each record; the casebook's own rows replace entries */
    public CycleCheck(String column, Map<UUID, UUID> inDatabase) {
        this.column = column;
        this.above = new HashMap<>(inDatabase);
    }

    /** @param text the reference to the parent; null if there is none */
    public void add(Entry entry, UUID id, UUID next, String text) {
        above.put(id, next);
        if (next != null) {
            references.put(id, new Reference(text, entry.form()));
        }
    }

    /** Visits each record once, regardless of the length of the chains. */
    public void check() {
        Set<UUID> passed = new HashSet<>();
        Set<UUID> circling = new HashSet<>();
        for (UUID start : references.keySet()) {
            Set<UUID> line = new HashSet<>();
            UUID next = start;
            while (next != null && !passed.contains(next) && line.add(next)) {
                next = above.get(next);
            }
            // The chain is back at one of its own records, so a cycle begins here.
            while (next != null && line.contains(next) && circling.add(next)) {
                next = above.get(next);
            }
            passed.addAll(line);
        }
        references.forEach((id, reference) -> {
            if (circling.contains(id)) {
                reference.form.problem(column, Excerpt.quoted(reference.text) + " forms a cycle back to this row");
            }
        });
    }
}
