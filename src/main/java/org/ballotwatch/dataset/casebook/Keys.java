package org.ballotwatch.dataset.casebook;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.identity.Identified;

/** What the keys of a casebook stand for: records of its own files, or records that are in the database already. */
final class Keys {
    record Key(Kind kind, UUID uuid) {
        UUID ifAny(Kind... kinds) {
            return Arrays.asList(kinds).contains(kind) ? uuid : null;
        }
    }

    private final Map<String, Key> known;
    private final Map<String, Line> own = new LinkedHashMap<>();

    /** @param inDatabase records keep the ids they have there */
    Keys(Map<String, Key> inDatabase) {
        known = new HashMap<>(inDatabase);
    }

    /** The id of the record that this line describes, kept if it has one already. */
    UUID define(Line line, Kind kind) {
        String key = line.required("key");
        if (key == null) {
            return Identified.newUuid();
        }
        Line before = own.putIfAbsent(key, line);
        if (before != null) {
            line.problem("key", "'" + key + "' is defined in " + before.where() + " already; take another");
            return Identified.newUuid();
        }
        Key found = known.computeIfAbsent(key, k -> new Key(kind, Identified.newUuid()));
        if (found.kind != kind) {
            line.problem(
                    "key",
                    "'" + key + "' is the key of " + Kind.words(found.kind) + " in the database already; take another");
        }
        return found.uuid;
    }

    /** The record of one of these kinds that a cell refers to, null where the cell is empty. */
    Key refer(Line line, String column, Kind... kinds) {
        String key = line.text(column);
        if (key == null) {
            return null;
        }
        Key found = known.get(key);
        if (found == null) {
            line.problem(
                    column,
                    "'" + key + "' is the key of nothing, neither here nor in the database; it takes that of "
                            + Kind.words(kinds));
        } else if (found.ifAny(kinds) == null) {
            line.problem(
                    column,
                    "'" + key + "' is the key of " + Kind.words(found.kind) + "; it takes that of "
                            + Kind.words(kinds));
        }
        return found;
    }

    UUID id(Line line, String column, Kind... kinds) {
        Key found = refer(line, column, kinds);
        return found == null ? null : found.uuid;
    }

    UUID needId(Line line, String column, Kind... kinds) {
        line.required(column);
        return id(line, column, kinds);
    }

    /** The records that this casebook describes, by key. */
    Map<String, Key> own() {
        Map<String, Key> described = new LinkedHashMap<>();
        own.keySet().forEach(key -> described.put(key, known.get(key)));
        return described;
    }
}
