package org.ballotwatch.entry;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ballotwatch.database.StorableText;
import org.ballotwatch.text.Excerpt;

/**
 * What is entered about one record or report: its cells by column, and where it stands, for the author to find it again.
 * A row of a casebook's file is one, and the input of a mutation.
 */
public final class Entry {
    /** PostgreSQL's indexes take 2,704 bytes; a character may be four. */
    private static final int LONGEST = 500;

    private static final int LONGEST_OTHER = 2_000;

    /** Titles too: the index of search takes each of their words. */
    private static final Set<String> INDEXED = Set.of("key", "name", "title", "publisher", "value");

    // Java itself would also take 1e9, 1d, digits of other scripts and years of nine digits.
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]+");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,18})?");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final String kind;
    private final String where;
    private final Map<String, String> cells;
    private final Form form;

    /** What an entry is written in, which knows its columns by names of its own. */
    public interface Form {
        /** @param column null for the whole entry */
        void problem(String column, String message);

        /** What whoever fills it in calls a column. */
        default String named(String column) {
            return column;
        }

        /** Whether a column is filled in here, or its cell is as it was before. */
        default boolean gives(String column) {
            return true;
        }
    }

    /**
     * @param kind what else of the same kind is told by
     * @param where for the author to find it again
     * @param cells empty where nothing is known
     * @param form where what is wrong goes
     */
    public Entry(String kind, String where, Map<String, String> cells, Form form) {
        this.kind = kind;
        this.where = where;
        this.cells = cells;
        this.form = form;
        cells.forEach(this::check);
    }

    private void check(String column, String cell) {
        String fault = StorableText.fault(cell);
        if (fault != null) {
            problem(column, fault);
        }
        int longest = INDEXED.contains(column) ? LONGEST : LONGEST_OTHER;
        if (cell.codePointCount(0, cell.length()) > longest) {
            problem(column, "is longer than " + longest + " characters");
        }
    }

    void problem(String column, String message) {
        form.problem(column, message);
    }

    String named(String column) {
        return form.named(column);
    }

    boolean gives(String column) {
        return form.gives(column);
    }

    String kind() {
        return kind;
    }

    String where() {
        return where;
    }

    Form form() {
        return form;
    }

    Map<String, String> cells() {
        return cells;
    }

    /** Null where the cell is empty. */
    public String text(String column) {
        String cell = cells.get(column);
        return cell == null || cell.isEmpty() ? null : cell;
    }

    String required(String column) {
        String text = text(column);
        // A column that is missing altogether is one problem, of the header.
        if (text == null && cells.containsKey(column)) {
            problem(column, "is empty, but needed");
        }
        return text;
    }

    LocalDate date(String column) {
        LocalDate day = parsed(column, DAY, LocalDate::parse, "is not a date like 2021-11-07");
        if (day != null && day.getYear() < 1) {
            problem(column, "'" + day + "' is out of range: years run from 0001 to 9999");
            return null;
        }
        return day;
    }

    LocalDate requiredDate(String column) {
        required(column);
        return date(column);
    }

    Integer integer(String column) {
        return parsed(
                column, WHOLE, Integer::valueOf, "is not a whole number like 17, of two thousand millions at most");
    }

    Long longInteger(String column) {
        return parsed(column, WHOLE, Long::valueOf, "is not a whole number like 17, of 18 digits at most");
    }

    Double decimal(String column) {
        return parsed(column, DECIMAL, Double::valueOf, "is not a number like 44.5");
    }

    BigDecimal number(String column) {
        return parsed(column, DECIMAL, BigDecimal::new, "is not a number like 17 or 44.5, of 18 digits at most");
    }

    <E extends Enum<E>> E word(String column, Class<E> type) {
        String text = text(column);
        return text == null ? null : word(column, text, type);
    }

    <E extends Enum<E>> E word(String column, E whenEmpty) {
        E word = word(column, whenEmpty.getDeclaringClass());
        return word == null ? whenEmpty : word;
    }

    <E extends Enum<E>> E requiredWord(String column, Class<E> type) {
        required(column);
        return word(column, type);
    }

    <E extends Enum<E>> List<E> requiredWords(String column, Class<E> type) {
        String text = required(column);
        return text == null
                ? List.of()
                : Arrays.stream(text.split("\\|", -1))
                        .map(each -> word(column, each.strip(), type))
                        .filter(Objects::nonNull)
                        .toList();
    }

    private <E extends Enum<E>> E word(String column, String text, Class<E> type) {
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(text)) {
                return value;
            }
        }
        String allowed = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        problem(column, Excerpt.quoted(text) + " is not one of " + allowed);
        return null;
    }

    private <T> T parsed(String column, Pattern shape, Function<String, T> parse, String complaint) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        try {
            if (shape.matcher(text).matches()) {
                return parse.apply(text);
            }
        } catch (NumberFormatException | DateTimeException e) {
            // Of the right shape, but no such day or too large: the same complaint.
        }
        problem(column, Excerpt.quoted(text) + " " + complaint);
        return null;
    }
}
