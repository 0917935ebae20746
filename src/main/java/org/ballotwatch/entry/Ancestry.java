package org.ballotwatch.entry;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Of records that lie in one another or come from one another: none may be its own ancestor. */
final class Ancestry {
    private final Map<UUID, UUID> above;
    private final Map<UUID, Entry> entries = new LinkedHashMap<>();
    private final String column;

    /** @param inDatabase the next higher record of each one; the casebook's own rows take its place */
    Ancestry(String column, Map<UUID, UUID> inDatabase) {
        this.column = column;
        this.above = new HashMap<>(inDatabase);
    }

    void add(Entry entry, UUID id, UUID next) {
        entries.put(id, entry);
        above.put(id, next);
    }

    void check() {
        entries.forEach((id, entry) -> {
            Set<UUID> passed = new HashSet<>();
            UUID next = above.get(id);
            while (next != null && !next.equals(id) && passed.add(next)) {
                next = above.get(next);
            }
            if (id.equals(next)) {
                entry.problem(column, "'" + entry.text(column) + "' leads back to this row itself");
            }
        });
    }
}
