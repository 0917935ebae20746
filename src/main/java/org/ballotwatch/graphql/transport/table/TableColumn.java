package org.ballotwatch.graphql.transport.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A column: one scalar that the document selects of each row.
 *
 * @param name the keys on the way to it, joined by dots
 * @param path the keys on the way to it
 * @param type the name of its scalar or enum
 * @param list whether it or anything on the way to it is a list
 * @param ofEntry whether the path begins at the entry of an inner list of rows
 */
record TableColumn(String name, List<String> path, String type, boolean list, boolean ofEntry) {
    /** Separates the values of lists. */
    static final String SEPARATOR = "|";

    /** Stands for the separator within a value. */
    private static final String BROKEN_BAR = "¦";

    /**
     * Returns the value of a row: null, a scalar, or the values of lists joined to one text. In that, null leaves an empty
     * place, so that the first URL stands beside the first title.
     */
    Object value(TableRow row) {
        List<Object> values = new ArrayList<>(1);
        collect(ofEntry ? row.entry() : row.node(), 0, values);
        if (!list) {
            return values.isEmpty() ? null : values.get(0);
        }
        return values.stream().allMatch(Objects::isNull)
                ? null
                : values.stream().map(TableColumn::element).collect(Collectors.joining(SEPARATOR));
    }

    private static String element(Object value) {
        return value == null ? "" : value.toString().replace(SEPARATOR, BROKEN_BAR);
    }

    private void collect(Object value, int depth, List<Object> values) {
        if (value instanceof List<?> elements) {
            elements.forEach(element -> collect(element, depth, values));
        } else if (depth < path.size() && value instanceof Map<?, ?> object) {
            collect(object.get(path.get(depth)), depth + 1, values);
        } else {
            values.add(value);
        }
    }
}
