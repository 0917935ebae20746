package org.ballotwatch.event;

import java.math.BigDecimal;

/** A number with its bounds; each null if unknown. */
public record Amount(BigDecimal best, BigDecimal low, BigDecimal high) {
    /** The number, or what bounds it has; null if nothing is known. */
    public String words() {
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
