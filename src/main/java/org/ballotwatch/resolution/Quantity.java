package org.ballotwatch.resolution;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;

/** One report's numbers for a figure; each is null if the report does not give it. "More than 70" is low 71 alone. */
public record Quantity(BigDecimal low, BigDecimal best, BigDecimal high, ReportPrecedence precedence) {

    public Quantity {
        Objects.requireNonNull(precedence, "weight");
    }

    Stream<BigDecimal> numbers() {
        return Stream.of(low, best, high).filter(Objects::nonNull);
    }
}
