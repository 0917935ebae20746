package org.ballotwatch.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.text.Excerpt;

/** What is checked of cells in several files. */
final class Checks {
    private static final int WORDS = 200;

    private Checks() {}

    static void inOrder(Entry entry, String first, LocalDate a, String second, LocalDate b) {
        if (a == null || b == null || !b.isBefore(a)) {
            return;
        }
        if (entry.gives(first) && !entry.gives(second)) {
            entry.problem(first, "'" + a + "' is after " + entry.named(second) + ", which is " + b + "; give both");
        } else {
            entry.problem(second, "'" + b + "' is before " + entry.named(first) + ", which is " + a);
        }
    }

    static void span(Entry entry, LocalDate since, LocalDate heldOn, LocalDate until) {
        inOrder(entry, "since", since, "held_on", heldOn);
        inOrder(entry, "since", since, "until", until);
        inOrder(entry, "held_on", heldOn, "until", until);
    }

    static void placeForPrecision(Entry entry) {
        if (entry.text("place_precision") != null && entry.text("place") == null) {
            entry.problem("place_precision", "needs a place");
        }
    }

    static void language(Entry entry) {
        String language = entry.text("language");
        if (language != null && !language.matches("[a-z]{2,3}")) {
            entry.problem("language", Excerpt.quoted(language) + " is not an ISO 639 code such as en");
        }
    }

    static void within(Entry entry, String column, Number number, int least, int most) {
        if (number != null && (number.doubleValue() < least || number.doubleValue() > most)) {
            entry.problem(column, "'" + number + "' is not within " + least + " and " + most);
        }
    }

    static void atLeast(Entry entry, String column, Number number, int least) {
        if (number != null && number.doubleValue() < least) {
            entry.problem(column, "'" + number + "' is below " + least);
        }
    }

    static void bounds(Entry entry, BigDecimal low, BigDecimal best, BigDecimal high) {
        atLeast(entry, "low", low, 0);
        atLeast(entry, "best", best, 0);
        atLeast(entry, "high", high, 0);
        notAbove(entry, "low", low, "best", best);
        notAbove(entry, "best", best, "high", high);
        if (best == null) {
            notAbove(entry, "low", low, "high", high);
        }
    }

    private static void notAbove(Entry entry, String lower, BigDecimal a, String upper, BigDecimal b) {
        if (a != null && b != null && a.compareTo(b) > 0) {
            entry.problem(lower, "'" + a + "' is above " + entry.named(upper) + ", which is " + b);
        }
    }

    static boolean hasBounds(Entry entry) {
        return entry.text("low") != null || entry.text("best") != null || entry.text("high") != null;
    }

    static void fewWords(Entry entry, String column) {
        String text = entry.text(column);
        if (text != null && text.codePointCount(0, text.length()) > WORDS) {
            entry.problem(column, "is longer than " + WORDS + " characters: the few words that carry the fact");
        }
    }

    static UUID country(Entry entry, Map<String, UUID> countries) {
        String code = entry.text("country");
        if (code != null && !countries.containsKey(code)) {
            entry.problem("country", Excerpt.quoted(code) + " is not an ISO 3166-1 alpha-2 code such as IQ");
        }
        return countries.get(code);
    }
}
