package org.ballotwatch.resolution;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One report's numbers for a figure, each null where the report does not give it: "more than 70" is low 71 alone. Without a
 * best value it is an interval, open where a bound is missing.
 */
public record Quantity(
        @Nullable BigDecimal low,
        @Nullable BigDecimal best,
        @Nullable BigDecimal high,
        ReportPrecedence precedence) {

    public Quantity {
        Objects.requireNonNull(precedence, "precedence");
    }

    Stream<BigDecimal> numbers() {
        return Stream.of(low, best, high).filter(Objects::nonNull);
    }

    boolean isEmpty() {
        return low == null && best == null && high == null;
    }

    /** Whether a number lies within the bounds. */
    boolean holds(BigDecimal number) {
        return (low == null || low.compareTo(number) <= 0) && (high == null || number.compareTo(high) <= 0);
    }

    /** Whether the bounds leave a number that both allow. */
    boolean overlaps(Quantity other) {
        return (low == null || other.high == null || low.compareTo(other.high) <= 0)
                && (high == null || other.low == null || other.low.compareTo(high) <= 0);
    }
}
