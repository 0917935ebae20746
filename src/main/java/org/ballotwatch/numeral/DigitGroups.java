package org.ballotwatch.numeral;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads digits with their separators: 1,250,000 and 1,25,000, 1.250.000, 1 250 000, 1'250'000, 9.6 and 9,6. What can be read
 * in two ways, such as 1.200, has both values.
 */
final class DigitGroups {
    /** A separator only counts between digits. Spaces group digits by threes or not at all. */
    static final Pattern DIGITS =
            Pattern.compile("\\d{1,3}(?:[ \u00a0\u202f\u2009]\\d{3})+(?![\\d.,]\\d|\\d)|\\d+(?:[.,'’]\\d+)*");

    private static final Pattern SPACED = Pattern.compile("[ \u00a0\u202f\u2009'’]");
    private static final Pattern BY_THREES = Pattern.compile("\\d{1,3}(?:[.,'’]\\d{3})+");
    private static final Pattern INDIAN = Pattern.compile("\\d{1,2}(?:,\\d{2})*,\\d{3}");

    private DigitGroups() {}

    /**
     * Every value that the digits may have, the most likely first; empty where they are no number.
     *
     * @param commaDecimals whether the language writes 9,6 for nine and six tenths
     */
    static List<BigDecimal> values(String digits, boolean commaDecimals) {
        Set<BigDecimal> values = new LinkedHashSet<>();
        String plain = SPACED.matcher(digits).replaceAll("");
        long points = plain.chars().filter(c -> c == '.').count();
        long commas = plain.chars().filter(c -> c == ',').count();
        if (points + commas == 0) {
            values.add(new BigDecimal(plain));
        } else if (points > 0 && commas > 0) {
            mixed(plain, values);
        } else {
            char separator = points > 0 ? '.' : ',';
            boolean grouped =
                    BY_THREES.matcher(plain).matches() || INDIAN.matcher(plain).matches();
            boolean once = points + commas == 1;
            boolean decimalMark = commaDecimals == (separator == ',');
            BigDecimal whole = grouped ? new BigDecimal(plain.replace(String.valueOf(separator), "")) : null;
            BigDecimal decimal = once ? new BigDecimal(plain.replace(',', '.')) : null;
            if (decimalMark) {
                add(values, decimal);
                add(values, whole);
            } else {
                add(values, whole != null ? whole : decimal);
            }
        }
        return List.copyOf(values);
    }

    /** The last separator is the decimal mark. */
    private static void mixed(String plain, Set<BigDecimal> values) {
        int last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
        String whole = plain.substring(0, last);
        char mark = plain.charAt(last);
        if (whole.indexOf(mark) < 0) {
            values.add(new BigDecimal(whole.replaceAll("[.,]", "") + "." + plain.substring(last + 1)));
        }
    }

    private static void add(Set<BigDecimal> values, @Nullable BigDecimal value) {
        if (value != null) {
            values.add(value);
        }
    }
}
