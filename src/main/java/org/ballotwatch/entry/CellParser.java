package org.ballotwatch.entry;

import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ballotwatch.text.Excerpt;

/** Reads the text of a cell as a value of the input's field, and checks typed values by the same rules. */
final class CellParser {
    // Java itself would also accept 1e9, 1d, digits of other scripts and years of nine digits.
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]+");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,18})?");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern PARTIAL_DAY = Pattern.compile("[0-9]{4}(-(0[1-9]|1[0-2]))?");
    private static final Pattern DAY_AND_TIME = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}[ T][0-9]{1,2}:.*");
    private static final Pattern GROUPED_NUMBER =
            Pattern.compile("(?=.*[^0-9.-])[+~<>≈$€£]?[0-9]+([.,'’ \u00a0\u202f][0-9]+)*[ \u00a0]?[%+]?");
    private static final Pattern TRUTH = Pattern.compile("true|false");
    private static final Pattern WHOLE_DECIMAL = Pattern.compile("-?[0-9]{1,18}");
    private static final String NO_NUMBER = "is not a number like 17 or 44.5, with at most 18 digits";
    private static final String NOT_WHOLE = "is not a whole number like 17, with at most 18 digits";

    private CellParser() {}

    /** @return null if the text is not such a value, which is reported */
    static Object parse(Entry entry, Field field, String text) {
        Class<?> type = field.getType();
        String name = field.getName();
        if (type == String.class) {
            return text;
        } else if (type == LocalDate.class) {
            return parsed(entry, name, text, DAY, LocalDate::parse, "is not a date like 2021-11-07");
        } else if (type == Integer.class) {
            return parsed(
                    entry, name, text, WHOLE, Integer::valueOf, "is not a whole number like 17, at most 2,147,483,647");
        } else if (type == Double.class) {
            return parsed(entry, name, text, DECIMAL, Double::valueOf, "is not a number like 44.5");
        } else if (type == BigDecimal.class && field.isAnnotationPresent(Whole.class)) {
            return parsed(entry, name, text, WHOLE_DECIMAL, BigDecimal::new, NOT_WHOLE);
        } else if (type == BigDecimal.class) {
            return parsed(entry, name, text, DECIMAL, BigDecimal::new, NO_NUMBER);
        } else if (type == Boolean.class) {
            return parsed(entry, name, text, TRUTH, Boolean::valueOf, "is not true or false");
        } else if (type.isEnum()) {
            return word(entry, name, text, type);
        } else if (type == List.class) {
            return words(entry, field, text);
        }
        throw new IllegalStateException("Casebooks cannot hold " + field);
    }

    private static List<Object> words(Entry entry, Field field, String text) {
        Class<?> type = wordType(field);
        List<Object> words = new ArrayList<>();
        for (String each : text.split("\\|", -1)) {
            Object word = word(entry, field.getName(), each.strip(), type);
            if (word != null) {
                words.add(word);
            }
        }
        return words;
    }

    /** What an input's field holds for a stored value: words where the database has their names. */
    static Object given(Field field, Object stored) {
        if (!(stored instanceof String[] names)) {
            return stored;
        }
        if (names.length == 0) {
            return null;
        }
        Object[] words = wordType(field).getEnumConstants();
        return Arrays.stream(names)
                .map(name -> Arrays.stream(words)
                        .filter(word -> ((Enum<?>) word).name().equals(name))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    private static Class<?> wordType(Field field) {
        return (Class<?>) ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0];
    }

    private static Object word(Entry entry, String field, String text, Class<?> type) {
        for (Object value : type.getEnumConstants()) {
            if (((Enum<?>) value).name().equals(text)) {
                return value;
            }
        }
        String allowed = Arrays.stream(type.getEnumConstants())
                .map(value -> ((Enum<?>) value).name())
                .collect(Collectors.joining(", "));
        entry.problem(field, Excerpt.quoted(text) + " is not one of " + allowed);
        return null;
    }

    private static <T> T parsed(
            Entry entry, String field, String text, Pattern shape, Function<String, T> parse, String complaint) {
        try {
            if (shape.matcher(text).matches()) {
                return parse.apply(text);
            }
        } catch (NumberFormatException | DateTimeException e) {
            // The text has the right form, but the day does not exist or the number is too large.
        }
        if (shape == DAY && shape.matcher(text).matches()) {
            entry.problem(field, Excerpt.quoted(text) + " is a day that does not exist");
            return null;
        }
        entry.problem(field, Excerpt.quoted(text) + " " + complaint + hint(text, shape));
        return null;
    }

    /** What to do with dates and numbers that are right and written otherwise. */
    private static String hint(String text, Pattern shape) {
        if (shape == DAY) {
            return PARTIAL_DAY.matcher(text).matches()
                    ? "; give its first day, and MONTH or YEAR as precision where there is a column for it; else leave it empty"
                    : DAY_AND_TIME.matcher(text).matches() ? ", without a time of day" : "";
        }
        return GROUPED_NUMBER.matcher(text).matches() ? "; write digits alone, with a point before decimals" : "";
    }

    /** The value, or null if it is out of range, which is reported. */
    static Object inRange(Entry entry, Field field, Object value) {
        if (value instanceof LocalDate day && (day.getYear() < 1 || day.getYear() > 9_999)) {
            entry.problem(field.getName(), "'" + day + "' is out of range: years run from 0001 to 9999");
            return null;
        }
        return value instanceof BigDecimal number ? inRange(entry, field, number) : value;
    }

    private static BigDecimal inRange(Entry entry, Field field, BigDecimal number) {
        boolean whole = field.isAnnotationPresent(Whole.class);
        // 60.0 is a whole number.
        BigDecimal shown = whole && number.stripTrailingZeros().scale() <= 0 ? number.setScale(0) : number;
        String text = shown.toPlainString();
        if (!(whole ? WHOLE_DECIMAL : DECIMAL).matcher(text).matches()) {
            entry.problem(field.getName(), Excerpt.quoted(text) + " " + (whole ? NOT_WHOLE : NO_NUMBER));
            return null;
        }
        return shown;
    }
}
