package org.ballotwatch.resolution;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The result of a figure's reports.
 *
 * @param best null if no report commits itself to a number
 * @param low null if no report sets a lower bound
 * @param high null if no report sets an upper bound
 * @param disagreement the share of voices with a value that do not agree with the modal one, in [0, 1)
 * @param voices the number of independent voices among the reports that count
 * @param decidedBy the index of the report that decides, even where it gives only bounds; -1 if none does
 */
public record ResolvedQuantity(
        @Nullable BigDecimal best,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        double disagreement,
        int voices,
        int decidedBy) {

    /**
     * The sum of several facts, which no single report decides. It is as contested as the most contested part, and has as many
     * voices as the part with the fewest.
     *
     * @param parts never empty; a number that is unknown for any of them is unknown for the sum
     */
    public static ResolvedQuantity sum(List<ResolvedQuantity> parts) {
        return new ResolvedQuantity(
                total(parts, ResolvedQuantity::best),
                total(parts, ResolvedQuantity::low),
                total(parts, ResolvedQuantity::high),
                parts.stream().mapToDouble(ResolvedQuantity::disagreement).max().orElseThrow(),
                parts.stream().mapToInt(ResolvedQuantity::voices).min().orElseThrow(),
                -1);
    }

    private static @Nullable BigDecimal total(
            List<ResolvedQuantity> parts, Function<ResolvedQuantity, @Nullable BigDecimal> number) {
        @Nullable BigDecimal total = BigDecimal.ZERO;
        for (ResolvedQuantity part : parts) {
            BigDecimal each = number.apply(part);
            total = total == null || each == null ? null : total.add(each);
        }
        return total;
    }
}
