package org.ballotwatch.numeral;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as words give it.
 *
 * @param low null where there is no lower bound
 * @param high null where there is no upper bound
 * @param approximate whether the words say "about"
 */
record StatedNumber(@Nullable BigDecimal low, @Nullable BigDecimal high, boolean approximate) {
    /** Nobody says "more than 70" of 700. */
    private static final BigDecimal FAR = BigDecimal.TEN;

    /** "About 300" is 255 to 345, and "twenty-odd" 23. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.15");

    static StatedNumber exactly(BigDecimal number) {
        return new StatedNumber(number, number, false);
    }

    static StatedNumber about(BigDecimal number) {
        return new StatedNumber(number, number, true);
    }

    static StatedNumber atLeast(BigDecimal number) {
        return new StatedNumber(number, null, false);
    }

    static StatedNumber atMost(BigDecimal number) {
        return new StatedNumber(null, number, false);
    }

    static StatedNumber between(BigDecimal one, BigDecimal other) {
        return new StatedNumber(one.min(other), one.max(other), false);
    }

    StatedNumber plus(StatedNumber other) {
        return new StatedNumber(
                low == null || other.low == null ? null : low.add(other.low),
                high == null || other.high == null ? null : high.add(other.high),
                approximate || other.approximate);
    }

    boolean agrees(RecordedNumber recorded) {
        if (low == null) {
            return high == null || isAtMost(high, recorded);
        }
        if (high == null) {
            return isAtLeast(low, recorded);
        }
        if (approximate) {
            BigDecimal slack = high.multiply(ROUNDING);
            return recorded.contains(low)
                    || recorded.central().compareTo(low.subtract(slack)) >= 0
                            && recorded.central().compareTo(high.add(slack)) <= 0;
        }
        return (recorded.least() == null || recorded.least().compareTo(high) <= 0)
                && (recorded.most() == null || recorded.most().compareTo(low) >= 0);
    }

    private static boolean isAtLeast(BigDecimal bound, RecordedNumber recorded) {
        BigDecimal least = recorded.least();
        if (least == null) {
            return recorded.central().compareTo(bound) > 0;
        }
        boolean far = bound.compareTo(BigDecimal.TEN) >= 0 && least.compareTo(bound.multiply(FAR)) >= 0;
        return recorded.central().compareTo(bound) >= 0 && !far;
    }

    private static boolean isAtMost(BigDecimal bound, RecordedNumber recorded) {
        BigDecimal most = recorded.most();
        return most == null ? recorded.central().compareTo(bound) < 0 : most.compareTo(bound) <= 0;
    }
}
