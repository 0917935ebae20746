package org.ballotwatch.revision;

import java.util.Set;
import java.util.UUID;
import org.ballotwatch.graphql.node.GlobalId;

/**
 * A column of a table of records or reports, with its name in GraphQL.
 *
 * @param name the name in the database
 * @param field the name in GraphQL
 * @param kind the kind of the referenced record, as in global ids; null if it is not a reference
 */
record Column(String name, String field, Character kind) {
    /** Columns that refer to a record or report of the same kind. */
    private static final Set<String> OF_ITS_KIND = Set.of("superseded_by", "merged_from_id", "merged_into_id");

    /** Columns that the schema does not have, such as those that follow from others. */
    private static final Set<String> UNSEEN = Set.of(
            "id",
            "actor_kind",
            "public_by",
            "retired_by",
            "origin",
            "origin_key",
            "held_since",
            "held_until",
            "came_with",
            "authority",
            "killed_at_least",
            "shown_stage");

    /** Hides a reference to an unknown kind, since its value would be a bare UUID. */
    boolean isShown() {
        return !UNSEEN.contains(name) && (!name.endsWith("_id") || kind != null);
    }

    /** @param own the kind of the record or report itself, for references to the same kind */
    String shown(String value, char own) {
        Character referred = OF_ITS_KIND.contains(name) ? Character.valueOf(own) : kind;
        return value == null || referred == null ? value : GlobalId.encode(referred, UUID.fromString(value));
    }
}
