package org.ballotwatch.dataset.casebook;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ballotwatch.identity.ExternalId;
import org.ballotwatch.identity.Identified;

/** What the keys of a casebook stand for: records of its own files, or records that are in the database already. */
final class Keys {
    /** The kinds of records, as columns of {@code external_id}. */
    enum Kind {
        SOURCE,
        PLACE,
        ACTOR,
        ELECTION,
        INCIDENT
    }

    record Key(Kind kind, UUID uuid) {}

    private final Map<String, Key> known = new HashMap<>();
    private final Set<String> own = new LinkedHashSet<>();

    /** A key that the database knows; the record keeps its id. */
    void known(ExternalId id) {
        Key key = id.sourceId != null
                ? new Key(Kind.SOURCE, id.sourceId)
                : id.placeId != null
                        ? new Key(Kind.PLACE, id.placeId)
                        : id.actorId != null
                                ? new Key(Kind.ACTOR, id.actorId)
                                : id.electionId != null
                                        ? new Key(Kind.ELECTION, id.electionId)
                                        : new Key(Kind.INCIDENT, id.incidentId);
        known.put(id.value, key);
    }

    /** The id of the record that this line describes, kept if it has one already. */
    UUID define(Line line, Kind kind) {
        String key = line.required("key");
        if (key == null) {
            return Identified.newUuid();
        }
        if (!own.add(key)) {
            line.problem("key", "'" + key + "' is defined twice");
        }
        Key before = known.get(key);
        if (before != null && before.kind != kind) {
            line.problem("key", "'" + key + "' is the key of another kind of record");
        }
        if (before == null) {
            known.put(key, new Key(kind, Identified.newUuid()));
        }
        return known.get(key).uuid;
    }

    /** The record that a cell refers to, null where the cell is empty. */
    UUID refer(Line line, String column, Kind kind) {
        String key = line.text(column);
        if (key == null) {
            return null;
        }
        Key found = known.get(key);
        if (found == null) {
            line.problem(column, "'" + key + "' is the key of nothing, neither here nor in the database");
            return null;
        }
        if (found.kind != kind) {
            line.problem(
                    column, "'" + key + "' is the key of a " + found.kind.name().toLowerCase(java.util.Locale.ROOT));
        }
        return found.uuid;
    }

    UUID need(Line line, String column, Kind kind) {
        return line.required(column) == null ? null : refer(line, column, kind);
    }

    /** Whatever record the cell refers to. */
    Key any(Line line, String column) {
        String key = line.required(column);
        Key found = key == null ? null : known.get(key);
        if (key != null && found == null) {
            line.problem(column, "'" + key + "' is the key of nothing, neither here nor in the database");
        }
        return found;
    }

    Set<String> own() {
        return own;
    }

    Key of(String key) {
        return known.get(key);
    }
}
