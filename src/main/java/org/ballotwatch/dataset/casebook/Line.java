package org.ballotwatch.dataset.casebook;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One row of a casebook's file: its cells by column, and where it stands, for the author to find it again. */
final class Line {
    private static final String IDENTITY_SEPARATOR = "\u001f";

    private final String file;
    private final long number;
    private final Map<String, String> cells;
    private final Problems problems;

    Line(String file, long number, Map<String, String> cells, Problems problems) {
        this.file = file;
        this.number = number;
        this.cells = cells;
        this.problems = problems;
    }

    void problem(String column, String message) {
        problems.add(file, number, column, message);
    }

    long number() {
        return number;
    }

    /** Null where the cell is empty. */
    String text(String column) {
        String cell = cells.get(column);
        return cell == null || cell.isEmpty() ? null : cell;
    }

    String required(String column) {
        String text = text(column);
        if (text == null) {
            problem(column, "is empty, but needed");
        }
        return text;
    }

    LocalDate date(String column) {
        return parsed(column, LocalDate::parse, "is not a date like 2021-11-07");
    }

    Integer integer(String column) {
        return parsed(column, Integer::valueOf, "is not a whole number");
    }

    Long longInteger(String column) {
        return parsed(column, Long::valueOf, "is not a whole number");
    }

    Double decimal(String column) {
        return parsed(column, Double::valueOf, "is not a number");
    }

    BigDecimal number(String column) {
        return parsed(column, BigDecimal::new, "is not a number");
    }

    <E extends Enum<E>> E word(String column, Class<E> type) {
        String text = text(column);
        return text == null ? null : word(column, text, type);
    }

    <E extends Enum<E>> E requiredWord(String column, Class<E> type) {
        String text = required(column);
        return text == null ? null : word(column, text, type);
    }

    <E extends Enum<E>> List<E> requiredWords(String column, Class<E> type) {
        String text = required(column);
        return text == null
                ? List.of()
                : Arrays.stream(text.split("\\|"))
                        .map(each -> word(column, each.trim(), type))
                        .toList();
    }

    private <E extends Enum<E>> E word(String column, String text, Class<E> type) {
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(text)) {
                return value;
            }
        }
        String allowed = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        problem(column, "'" + text + "' is not one of " + allowed);
        return null;
    }

    private <T> T parsed(String column, Function<String, T> parse, String complaint) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        try {
            return parse.apply(text);
        } catch (NumberFormatException | DateTimeException e) {
            problem(column, "'" + text + "' " + complaint);
            return null;
        }
    }

    /** A row is identified by what it says, whatever the order of its columns. */
    String digest() {
        MessageDigest digest = CasebookFiles.sha256();
        new TreeMap<>(cells).forEach((column, cell) -> {
            if (!cell.isEmpty()) {
                digest.update(
                        (column + IDENTITY_SEPARATOR + cell + IDENTITY_SEPARATOR).getBytes(StandardCharsets.UTF_8));
            }
        });
        return HexFormat.of().formatHex(digest.digest());
    }
}
