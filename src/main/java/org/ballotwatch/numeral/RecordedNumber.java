package org.ballotwatch.numeral;

import java.math.BigDecimal;

/** A number as it was recorded, each part null where it was not given. */
public record RecordedNumber(BigDecimal low, BigDecimal best, BigDecimal high) {
    BigDecimal least() {
        return low != null ? low : best;
    }

    BigDecimal most() {
        return high != null ? high : best;
    }

    /** The one that stands for it. */
    BigDecimal central() {
        if (best != null) {
            return best;
        }
        return low != null ? low : high;
    }

    boolean contains(BigDecimal number) {
        return (least() == null || least().compareTo(number) <= 0) && (most() == null || most().compareTo(number) >= 0);
    }
}
