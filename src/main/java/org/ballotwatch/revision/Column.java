package org.ballotwatch.revision;

import java.util.Set;
import java.util.UUID;
import org.ballotwatch.graphql.node.GlobalId;

/**
 * A column of a table of records or reports, as GraphQL speaks of it.
 *
 * @param name as the database has it
 * @param field in GraphQL's spelling
 * @param kind of the record that the column refers to, as global ids carry it; null if it refers to none
 */
record Column(String name, String field, Character kind) {
    /** Nothing that the schema has; {@code public_by} follows from what it has. */
    private static final Set<String> UNSEEN = Set.of(
            "id",
            "actor_kind",
            "public_by",
            "retired_by",
            "origin",
            "origin_key",
            "held_since",
            "held_until",
            "came_with");

    /** A reference to something of an unknown kind would show a bare UUID, so it is not shown. */
    boolean isShown() {
        return !UNSEEN.contains(name) && (!name.endsWith("_id") || kind != null);
    }

    /** @param own the kind of the record or report itself, for what refers to another of its kind */
    String shown(String value, char own) {
        Character referred = name.equals("superseded_by") ? Character.valueOf(own) : kind;
        return value == null || referred == null ? value : GlobalId.encode(referred, UUID.fromString(value));
    }
}
