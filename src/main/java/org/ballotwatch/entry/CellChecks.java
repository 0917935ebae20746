package org.ballotwatch.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.ballotwatch.text.Excerpt;

/** Checks that several kinds of records and reports share. */
public final class CellChecks {
    private static final int WORDS = 200;

    private CellChecks() {}

    public static void inOrder(Entry entry, String first, LocalDate a, String second, LocalDate b) {
        if (a == null || b == null || !b.isBefore(a)) {
            return;
        }
        if (entry.gives(first) && !entry.gives(second)) {
            entry.problem(first, "'" + a + "' is after " + entry.named(second) + ", which is " + b + "; give both");
        } else {
            entry.problem(second, "'" + b + "' is before " + entry.named(first) + ", which is " + a);
        }
    }

    public static void notAhead(Entry entry, String field, LocalDate day, LocalDate today) {
        String fault = aheadFault(day, today);
        if (fault != null) {
            entry.problem(field, fault);
        }
    }

    /**
     * What the public knows has happened by today, or by tomorrow where the day has begun in another part of the world.
     *
     * @return what is wrong with a day, null if nothing is
     */
    public static String aheadFault(LocalDate day, LocalDate today) {
        LocalDate latest = today.plusDays(1);
        return day == null || !day.isAfter(latest)
                ? null
                : "'%s' is still to come; give a day until %s".formatted(day, latest);
    }

    public static void span(Entry entry, LocalDate since, LocalDate heldOn, LocalDate until) {
        inOrder(entry, "since", since, "heldOn", heldOn);
        inOrder(entry, "since", since, "until", until);
        inOrder(entry, "heldOn", heldOn, "until", until);
    }

    public static void placeForPrecision(Entry entry, Object precision, String place) {
        if (precision != null && place == null) {
            entry.problem("placePrecision", "needs a place");
        }
    }

    public static void language(Entry entry, String language) {
        if (language != null && !language.matches("[a-z]{2,3}")) {
            entry.problem("language", Excerpt.quoted(language) + " is not an ISO 639 code such as en");
        }
    }

    public static void within(Entry entry, String field, Number number, int least, int most) {
        if (number != null && (number.doubleValue() < least || number.doubleValue() > most)) {
            entry.problem(field, "'" + number + "' is not between " + least + " and " + most);
        }
    }

    public static void atLeast(Entry entry, String field, Number number, int least) {
        if (number != null && number.doubleValue() < least) {
            entry.problem(field, "'" + number + "' is below " + least);
        }
    }

    public static void bounds(Entry entry, Number low, Number best, Number high) {
        bounds(entry, "low", low, "best", best, "high", high);
    }

    /** Checks bounds under the names of their fields. */
    public static void bounds(
            Entry entry, String lowName, Number low, String bestName, Number best, String highName, Number high) {
        atLeast(entry, lowName, low, 0);
        atLeast(entry, bestName, best, 0);
        atLeast(entry, highName, high, 0);
        notAbove(entry, lowName, low, bestName, best);
        notAbove(entry, bestName, best, highName, high);
        if (best == null) {
            notAbove(entry, lowName, low, highName, high);
        }
    }

    private static void notAbove(Entry entry, String lower, Number a, String upper, Number b) {
        if (a != null && b != null && new BigDecimal(a.toString()).compareTo(new BigDecimal(b.toString())) > 0) {
            entry.problem(lower, "'" + a + "' is above " + entry.named(upper) + ", which is " + b);
        }
    }

    public static void fewWords(Entry entry, String field, String text) {
        if (text != null && text.codePointCount(0, text.length()) > WORDS) {
            entry.problem(
                    field, "is longer than " + WORDS + " characters; quote only the few words that carry the fact");
        }
    }
}
