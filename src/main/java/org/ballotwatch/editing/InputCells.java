package org.ballotwatch.editing;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The fields of an input as the cells that a casebook would have in their place. */
final class InputCells {
    /** Of the edit itself, and no word of the source. */
    private static final Set<String> NONE = Set.of("supersedes", "why");

    /** Those that name a record, by its id or by its key. */
    static final Set<String> REFERENCES = Set.of(
            "source",
            "attributed_to",
            "event",
            "incident",
            "election",
            "party",
            "actor",
            "place",
            "parent",
            "derived_from",
            "person",
            "organization",
            "other",
            "dispute",
            "subject",
            "speaker",
            "on_behalf_of",
            "filed_by",
            "before",
            "record",
            "id",
            "into",
            "former",
            "to");

    private InputCells() {}

    /** By column; empty where nothing was given. */
    static Map<String, String> of(Object input) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (Field field : input.getClass().getFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && !NONE.contains(field.getName())) {
                cells.put(column(field.getName()), text(value(field, input)));
            }
        }
        return cells;
    }

    /**
     * The cells of a record that is corrected. What lasted a day still does when it is moved, unless the correction says when
     * it ends.
     *
     * @param before as they are
     * @param given those of the input; columns that no input has are left out
     * @param changed the fields that the correction gives, also those that it empties
     */
    static Map<String, String> corrected(Map<String, String> before, Map<String, String> given, Set<String> changed) {
        Map<String, String> cells = new HashMap<>();
        given.forEach((column, cell) ->
                cells.put(column, changed.contains(field(column)) ? cell : before.getOrDefault(column, "")));
        boolean isOneDay = cells.containsKey("ends_on")
                && before.getOrDefault("starts_on", "").equals(before.getOrDefault("ends_on", ""));
        if (isOneDay && changed.contains("startsOn") && !changed.contains("endsOn")) {
            cells.put("ends_on", cells.get("starts_on"));
        }
        return cells;
    }

    /** The field of a column, {@code placePrecision} of {@code place_precision}. */
    static String field(String column) {
        StringBuilder field = new StringBuilder();
        for (String word : column.split("_")) {
            field.append(field.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return field.toString();
    }

    private static String column(String field) {
        return field.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private static Object value(Field field, Object input) {
        try {
            return field.get(input);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("Fields of inputs are public: " + field, e);
        }
    }

    private static String text(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof Collection<?> words
                ? words.stream().map(Object::toString).collect(Collectors.joining("|"))
                : value.toString().strip();
    }
}
