package org.ballotwatch.graphql.samevalue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All values of all answers, by identity: the record's id or the path to it, the field with its arguments, and the
 * clocks and the reading that apply. Two values with one identity must be equal.
 */
final class ObservedValues {
    /** Arguments that apply to everything beneath. */
    static final List<String> INHERITED = List.of("asOf", "recordedAsOf", "reading");

    private static final Set<String> PAGING = Set.of("first", "after", "last", "before");

    /** @param value as JSON, or the kind of value */
    record Seen(String value, AskedField query) {}

    /** Two answers that differ. */
    static final class Conflict extends RuntimeException {
        final transient Seen before;
        final transient Seen after;
        final String of;

        private Conflict(String of, Seen before, Seen after) {
            super(of);
            this.of = of;
            this.before = before;
            this.after = after;
        }
    }

    private final SchemaModel schema;
    private final Map<String, Seen> values = new HashMap<>();
    /** Ids of records by the path to them, for answers without the id. */
    private final Map<String, String> ids = new HashMap<>();
    /** Cursors of lists by place, for answers without them. */
    private final Map<String, Map<Integer, String>> cursors = new HashMap<>();

    final Map<String, Set<String>> idsByType = new TreeMap<>();
    final Set<String> reached = new TreeSet<>();

    ObservedValues(SchemaModel schema) {
        this.schema = schema;
    }

    /** For answers that are not compared with earlier ones. */
    ObservedValues withoutValues() {
        ObservedValues empty = new ObservedValues(schema);
        empty.ids.putAll(ids);
        cursors.forEach((list, known) -> empty.cursors.put(list, new HashMap<>(known)));
        return empty;
    }

    int size() {
        return values.size();
    }

    /** Returns the former value, or null. */
    String value(String of) {
        Seen seen = values.get(of);
        return seen == null ? null : seen.value;
    }

    /** The cursors of a list right beneath the root, by place. */
    Map<Integer, String> cursorsOf(AskedField root, AskedField list) {
        Map<String, String> clocks = with(Map.of(), list);
        return cursors.getOrDefault(key(root.field.type().named(), list, clocks), Map.of());
    }

    /** @throws Conflict if a value differs from its former one */
    void add(AskedField query, JsonNode data) {
        object(
                query,
                query.field.type().named(),
                query.beneath,
                data,
                query.field.type().named(),
                Map.of());
    }

    private void object(
            AskedField query,
            String type,
            List<AskedField> fields,
            JsonNode object,
            String way,
            Map<String, String> clocks) {
        String owner = owner(type, fields, object, way);
        for (AskedField asked : fields) {
            if (asked.on != null && !asked.on.equals(type)) {
                continue;
            }
            JsonNode value = object.get(asked.key());
            if (asked.skipped) {
                put(query, owner + "." + asked.key() + " where it is skipped", value == null ? "absent" : "present");
                continue;
            }
            if (value == null) {
                throw new AssertionError("Nothing for " + asked.key() + " in " + object);
            }
            reached.add(type + "." + asked.field.name());
            Map<String, String> inherited = with(clocks, asked);
            String key = key(owner, asked, inherited);
            if (schema.isConnection(asked.field)) {
                connection(query, asked, value, key, inherited);
            } else {
                value(query, asked, value, key, inherited);
            }
        }
    }

    private void value(AskedField query, AskedField asked, JsonNode value, String key, Map<String, String> clocks) {
        if (!schema.isComposite(asked.field)) {
            put(query, key, value.toString());
        } else if (value.isArray()) {
            put(query, key, "a list of " + value.size());
            for (int i = 0; i < value.size(); i++) {
                entry(query, asked, value.get(i), key + "[" + i + "]", clocks);
            }
        } else {
            entry(query, asked, value, key, clocks);
        }
    }

    private void entry(AskedField query, AskedField asked, JsonNode value, String key, Map<String, String> clocks) {
        put(query, key, value.isNull() ? "null" : "an object");
        if (!value.isNull()) {
            String declared = asked.field.type().named();
            String type = schema.type(declared).object()
                    ? declared
                    : value.get("__typename").asText();
            object(query, type, asked.beneath, value, key, clocks);
        }
    }

    /** The entries of a list by their cursors or, without cursors, by their places. */
    private void connection(
            AskedField query, AskedField asked, JsonNode connection, String key, Map<String, String> clocks) {
        String window = window(asked);
        String type = asked.field.type().named();
        for (AskedField part : asked.beneath) {
            JsonNode value = connection.get(part.key());
            String name = part.field.name();
            if (part.skipped) {
                continue;
            }
            reached.add(type + "." + name);
            if (name.equals("totalCount")) {
                put(query, key + ".totalCount", value.toString());
            } else if (name.equals("pageInfo")) {
                object(query, "PageInfo", part.beneath, value, key + window + ".pageInfo", clocks);
            } else if (name.equals("facets")) {
                value(query, part, value, key + ".facets", clocks);
            } else {
                put(query, key + window + ".entries", "a list of " + value.size());
                entries(query, asked, part, value, key, window, clocks);
            }
        }
    }

    private void entries(
            AskedField query,
            AskedField list,
            AskedField part,
            JsonNode entries,
            String key,
            String window,
            Map<String, String> clocks) {
        Map<Integer, String> known = cursors.computeIfAbsent(key, k -> new HashMap<>());
        boolean fromStart = !list.arguments.containsKey("after")
                && !list.arguments.containsKey("last")
                && !list.arguments.containsKey("before");
        for (int i = 0; i < entries.size(); i++) {
            JsonNode entry = entries.get(i);
            String cursor = cursor(part, entry);
            if (fromStart && cursor != null) {
                String other = known.putIfAbsent(i, cursor);
                if (other != null && !other.equals(cursor)) {
                    put(query, key + "[" + i + "].cursor", other);
                    put(query, key + "[" + i + "].cursor", cursor);
                }
            }
            String at = cursor != null ? cursor : fromStart ? known.get(i) : null;
            String place = at == null ? key + window + "[" + i + "]" : key + "[" + at + "]";
            if (part.field.name().equals("nodes")) {
                entry(query, part, entry, place, clocks);
            } else {
                edge(query, part, entry, place, clocks);
            }
        }
    }

    private void edge(AskedField query, AskedField edges, JsonNode edge, String place, Map<String, String> clocks) {
        for (AskedField asked : edges.beneath) {
            reached.add(edges.field.type().named() + "." + asked.field.name());
            if (!asked.skipped && asked.field.name().equals("node")) {
                entry(query, asked, edge.get(asked.key()), place, clocks);
            }
        }
    }

    private static String cursor(AskedField part, JsonNode entry) {
        return part.beneath.stream()
                .filter(asked -> asked.field.name().equals("cursor") && !asked.skipped)
                .map(asked -> entry.get(asked.key()).asText())
                .findFirst()
                .orElse(null);
    }

    private static String window(AskedField asked) {
        Map<String, String> window = new TreeMap<>(asked.arguments);
        window.keySet().retainAll(PAGING);
        return window.toString();
    }

    private String owner(String type, List<AskedField> fields, JsonNode object, String way) {
        if (!schema.isNode(type)) {
            return way;
        }
        for (AskedField asked : fields) {
            if (asked.field.name().equals("id") && !asked.skipped && (asked.on == null || asked.on.equals(type))) {
                String id = object.get(asked.key()).asText();
                idsByType.computeIfAbsent(type, t -> new TreeSet<>()).add(id);
                ids.put(way, id);
                return type + " " + id;
            }
        }
        String id = ids.get(way);
        return id == null ? way : type + " " + id;
    }

    private static String key(String owner, AskedField asked, Map<String, String> clocks) {
        Map<String, String> own = new TreeMap<>(asked.arguments);
        own.keySet().removeAll(INHERITED);
        own.keySet().removeAll(PAGING);
        return owner + "." + asked.field.name() + (own.isEmpty() ? "" : own) + clocks;
    }

    /** The arguments that apply to a field and beneath it. */
    private static Map<String, String> with(Map<String, String> above, AskedField asked) {
        Map<String, String> clocks = new TreeMap<>(above);
        for (String name : INHERITED) {
            if (asked.arguments.containsKey(name)) {
                clocks.put(name, asked.arguments.get(name));
            }
        }
        return clocks;
    }

    private void put(AskedField query, String of, String value) {
        Seen seen = new Seen(value, query);
        Seen before = values.putIfAbsent(of, seen);
        if (before != null && !before.value.equals(value)) {
            throw new Conflict(of, before, seen);
        }
    }
}
