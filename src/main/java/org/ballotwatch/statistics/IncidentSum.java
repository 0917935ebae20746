package org.ballotwatch.statistics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ballotwatch.figure.Figure;
import org.ballotwatch.figure.Measure;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description(
        "The sum of one measure over incidents, each under the reading. Incidents without a report on the measure add nothing.")
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

        @Description("Number of incidents with a report on the measure.")
        int incidents) {

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
