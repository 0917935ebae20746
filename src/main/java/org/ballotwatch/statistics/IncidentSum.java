package org.ballotwatch.statistics;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ballotwatch.figure.Figure;
import org.ballotwatch.figure.Measure;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description(
        "The sum of one measure over incidents, each under the reading. Where an incident has no report on the measure, its parts "
                + "are summed.")
public record IncidentSum(
        @NonNull @Description("What is counted, with its unit.")
        Measure measure,

        @NonNull @Description("Sum of the best estimates; where an incident has only a bound, that bound.")
        BigDecimal best,

        @NonNull @Description("Sum of the lower bounds; where an incident has none, its best estimate.")
        BigDecimal low,

        @Description(
                "Sum of the upper bounds; where an incident has none, its best estimate. null if an incident has neither.")
        BigDecimal high,

        @Description("Number of incidents, or parts in their place, with a report on the measure.")
        int incidents) {

    private static final List<Measure> CASUALTIES = List.of(Measure.KILLED, Measure.INJURED);

    /** Shares cannot be added up, and the others describe weapons of one kind at a time. */
    private static final Set<Measure> NOT_SUMMED = EnumSet.of(
            Measure.TURNOUT_PERCENT, Measure.WEAPONS_USED, Measure.WEAPONS_INTERCEPTED, Measure.WEAPONS_STRUCK);

    /**
     * Returns what a field sums up, each once; nothing if no sums are selected.
     *
     * @param sum what the client gave; null for the default
     */
    static List<Measure> requested(List<Measure> sum, ResolverContext context) {
        if (sum != null && sum.stream().anyMatch(NOT_SUMMED::contains)) {
            throw Refusal.argument(
                    "sum", "sum takes counts of people or things; " + NOT_SUMMED + " cannot be added up");
        }
        if (sum != null && sum.stream().distinct().count() < sum.size()) {
            throw Refusal.argument("sum", "sum names a measure more than once; once is enough");
        }
        if (!context.selection().contains("sums")) {
            return List.of();
        }
        return sum == null ? CASUALTIES : List.copyOf(sum);
    }

    /** @param figures those of the incidents that have one */
    static IncidentSum of(Measure measure, List<Figure> figures) {
        return new IncidentSum(
                measure,
                total(figures, figure -> first(figure.best(), figure.low(), figure.high())),
                total(figures, figure -> first(figure.low(), figure.best(), BigDecimal.ZERO)),
                figures.stream().anyMatch(figure -> figure.high() == null && figure.best() == null)
                        ? null
                        : total(figures, figure -> first(figure.high(), figure.best())),
                figures.size());
    }

    private static BigDecimal total(List<Figure> figures, Function<Figure, BigDecimal> number) {
        return figures.stream().map(number).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal first(BigDecimal... numbers) {
        return Stream.of(numbers).filter(Objects::nonNull).findFirst().orElseThrow();
    }
}
