package org.ballotwatch.dataset.casebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** What is checked of cells in several files. */
final class Checks {
    private static final int WORDS = 200;

    private Checks() {}

    static void inOrder(Line line, String first, LocalDate a, String second, LocalDate b) {
        if (a != null && b != null && b.isBefore(a)) {
            line.problem(second, "'" + b + "' is before " + first + ", which is " + a);
        }
    }

    static void span(Line line, LocalDate since, LocalDate heldOn, LocalDate until) {
        inOrder(line, "since", since, "held_on", heldOn);
        inOrder(line, "since", since, "until", until);
        inOrder(line, "held_on", heldOn, "until", until);
    }

    static void placeForPrecision(Line line) {
        if (line.text("place_precision") != null && line.text("place") == null) {
            line.problem("place_precision", "needs a place");
        }
    }

    static void language(Line line) {
        String language = line.text("language");
        if (language != null && !language.matches("[a-z]{2,3}")) {
            line.problem("language", "'" + language + "' is not an ISO 639 code such as en");
        }
    }

    static void within(Line line, String column, Number number, int least, int most) {
        if (number != null && (number.doubleValue() < least || number.doubleValue() > most)) {
            line.problem(column, "'" + number + "' is not within " + least + " and " + most);
        }
    }

    static void atLeast(Line line, String column, Number number, int least) {
        if (number != null && number.doubleValue() < least) {
            line.problem(column, "'" + number + "' is below " + least);
        }
    }

    static void bounds(Line line, BigDecimal low, BigDecimal best, BigDecimal high) {
        atLeast(line, "low", low, 0);
        atLeast(line, "best", best, 0);
        atLeast(line, "high", high, 0);
        notAbove(line, "low", low, "best", best);
        notAbove(line, "best", best, "high", high);
        if (best == null) {
            notAbove(line, "low", low, "high", high);
        }
    }

    private static void notAbove(Line line, String lower, BigDecimal a, String upper, BigDecimal b) {
        if (a != null && b != null && a.compareTo(b) > 0) {
            line.problem(lower, "'" + a + "' is above " + upper + ", which is " + b);
        }
    }

    static boolean hasBounds(Line line) {
        return line.text("low") != null || line.text("best") != null || line.text("high") != null;
    }

    static void fewWords(Line line, String column) {
        String text = line.text(column);
        if (text != null && text.codePointCount(0, text.length()) > WORDS) {
            line.problem(column, "is longer than " + WORDS + " characters: the few words that carry the fact");
        }
    }

    static UUID country(Line line, Map<String, UUID> countries) {
        String code = line.text("country");
        if (code != null && !countries.containsKey(code)) {
            line.problem("country", "'" + code + "' is not an ISO 3166-1 alpha-2 code such as IQ");
        }
        return countries.get(code);
    }
}
