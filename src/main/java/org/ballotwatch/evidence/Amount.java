package org.ballotwatch.evidence;

import java.math.BigDecimal;

/** A number in words: the number itself or its bounds. */
public final class Amount {
    private Amount() {}

    /** @return null if neither the number nor a bound is known */
    public static String words(BigDecimal best, BigDecimal low, BigDecimal high) {
        if (best != null) {
            return best.toPlainString();
        }
        if (low != null && high != null) {
            return low.toPlainString() + " to " + high.toPlainString();
        }
        if (low != null) {
            return "at least " + low.toPlainString();
        }
        return high == null ? null : "at most " + high.toPlainString();
    }
}
