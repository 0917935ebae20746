package org.ballotwatch.numeral;

import java.math.BigDecimal;
import java.util.List;

/**
 * A number in a text.
 *
 * @param values what it may be; more than one where the digits can be read in several ways, none where it counts nothing
 * @param spread what one value stands for is up to so many times as much, as of "hundreds"; 1 where it is the number itself
 * @param spelled in letters
 */
record Mention(int start, int end, List<BigDecimal> values, int spread, boolean spelled) {
    /** Digits that count nothing, such as those of a date. */
    static Mention nothing(int start, int end) {
        return new Mention(start, end, List.of(), 1, false);
    }

    boolean countsNothing() {
        return values.isEmpty();
    }

    boolean isOne() {
        return spelled && values.get(0).compareTo(BigDecimal.ONE) == 0;
    }

    /** Four digits that are likely to be a year. */
    boolean looksLikeYear() {
        return !spelled
                && end - start == 4
                && values.size() == 1
                && values.get(0).intValue() >= 1700
                && values.get(0).intValue() <= 2100;
    }
}
