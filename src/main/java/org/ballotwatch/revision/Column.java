package org.ballotwatch.revision;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ballotwatch.graphql.node.GlobalId;

/**
 * A column of a table of records or reports, as GraphQL speaks of it.
 *
 * @param table in capitals, as {@code revision.subject_kind} has it
 */
record Column(String table, String name) {
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

    private static final Map<String, String> RENAMED = Map.of(
            "party_kind", "kind",
            "organization_kind", "kind",
            "counted", "group",
            "taken_on", "on",
            "attributed_to_id", "attributedActor",
            "attributed_words", "attributedTo");

    /** Of what kind of global id the thing is that a column refers to; a column of one table before that of all. */
    private static final Map<String, Character> REFERENCES = Map.ofEntries(
            Map.entry("actor_id", 'A'),
            Map.entry("attributed_to_id", 'A'),
            Map.entry("before_id", 'A'),
            Map.entry("country_id", 'C'),
            Map.entry("derived_from_id", 'S'),
            Map.entry("dispute_id", 'D'),
            Map.entry("election_id", 'E'),
            Map.entry("filed_by_id", 'A'),
            Map.entry("incident_id", 'I'),
            Map.entry("merged_from_id", 'A'),
            Map.entry("merged_into_id", 'A'),
            Map.entry("on_behalf_of_id", 'A'),
            Map.entry("organization_id", 'A'),
            Map.entry("other_id", 'I'),
            Map.entry("PARTY_RELATION.other_id", 'A'),
            Map.entry("parent_id", 'L'),
            Map.entry("party_id", 'A'),
            Map.entry("person_id", 'A'),
            Map.entry("place_id", 'L'),
            Map.entry("source_id", 'S'),
            Map.entry("speaker_id", 'A'));

    /** A column that refers to something of which we cannot say what it is would show a bare UUID, so it is not shown. */
    boolean isShown() {
        return !UNSEEN.contains(name) && (!name.endsWith("_id") || kind() != null);
    }

    /** Null where the column refers to nothing. */
    Character kind() {
        return REFERENCES.getOrDefault(table + "." + name, REFERENCES.get(name));
    }

    /** The field, in GraphQL's spelling. */
    String field() {
        if (RENAMED.containsKey(name)) {
            return RENAMED.get(name);
        }
        StringBuilder field = new StringBuilder();
        for (String word : name.replaceFirst("_id$", "").split("_")) {
            field.append(field.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return field.toString();
    }

    /** @param own the kind of the record or report itself, for what refers to another of its kind */
    String shown(String value, char own) {
        Character kind = name.equals("superseded_by") ? Character.valueOf(own) : kind();
        return value == null || kind == null ? value : GlobalId.encode(kind, UUID.fromString(value));
    }
}
