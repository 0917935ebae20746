package org.ballotwatch.election;

import java.math.BigDecimal;
import org.ballotwatch.resolution.ResolvedQuantity;
import org.eclipse.microprofile.graphql.Description;

@Description("A number under the reading, resolved from reports.")
public record ResolvedNumber(
        @Description("Best estimate; null if only a bound is known.")
        BigDecimal best,

        @Description("Lower bound; null if there is none.") BigDecimal low,

        @Description("Upper bound; null if there is none.") BigDecimal high,

        @Description(
                "Share of voices that do not give the most frequent number, 0 if all agree. For a sum, the largest of its parts.")
        double disagreement,

        @Description("Number of independent voices. For a sum, the smallest of its parts.")
        int voices) {

    /** @return null if no report gives a number */
    static ResolvedNumber of(ResolvedQuantity resolved) {
        return ResultNumbers.isKnown(resolved)
                ? new ResolvedNumber(
                        resolved.best(), resolved.low(), resolved.high(), resolved.disagreement(), resolved.voices())
                : null;
    }
}
