package org.ballotwatch.graphql.transport.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A row of a table.
 *
 * @param node the entry of the document's list
 * @param entry the entry of an inner list of rows; null if the document has none
 */
record TableRow(Map<?, ?> node, Map<?, ?> entry) {
    /** The alias of a list whose entries become rows, each with the values of what it belongs to. */
    static final String INNER = "rows";

    static List<TableRow> of(Map<?, ?> node, boolean inner) {
        if (!inner) {
            return List.of(new TableRow(node, null));
        }
        List<TableRow> rows = new ArrayList<>();
        if (node.get(INNER) instanceof List<?> entries) {
            entries.forEach(entry -> {
                if (entry instanceof Map<?, ?> object) {
                    rows.add(new TableRow(node, object));
                }
            });
        }
        return rows;
    }

    /** Returns the row as one object, as the document selects it. */
    Map<String, Object> object() {
        Map<String, Object> object = new LinkedHashMap<>();
        node.forEach((key, value) -> {
            if (entry == null || !key.equals(INNER)) {
                object.put(key.toString(), value);
            }
        });
        if (entry != null) {
            entry.forEach((key, value) -> object.put(key.toString(), value));
        }
        return object;
    }
}
