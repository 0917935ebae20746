package org.ballotwatch.numeral;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A number as it was recorded, each part null where it was not given. */
public record RecordedNumber(
        @Nullable BigDecimal low,
        @Nullable BigDecimal best,
        @Nullable BigDecimal high) {
    @Nullable
    BigDecimal least() {
        return low != null ? low : best;
    }

    @Nullable
    BigDecimal most() {
        return high != null ? high : best;
    }

    boolean isEmpty() {
        return low == null && best == null && high == null;
    }

    /** The one that stands for it; none does for an empty one. */
    BigDecimal central() {
        if (best != null) {
            return best;
        }
        return Objects.requireNonNull(low != null ? low : high);
    }

    boolean contains(BigDecimal number) {
        return (least() == null || least().compareTo(number) <= 0) && (most() == null || most().compareTo(number) >= 0);
    }
}
