package org.ballotwatch.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.ballotwatch.resolution.Reading;
import org.ballotwatch.resolution.Resolution;
import org.ballotwatch.resolution.ResolvedQuantity;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("The resolved value of one measure, with every report.")
public record Figure(
        @NonNull @Description("What is counted, with its unit.")
        Measure measure,

        @NonNull @Description("Who is counted.") Counted group,

        @Description("What kind of weapon is counted; null if it counts no weapons or no report says which.")
        Weapon weapon,

        @Description("The part of the event that is counted; null if all of it.")
        String scope,

        @NonNull @Description("The stage of the report that decides.")
        FigureStage stage,

        @Description("Whether it is the sum of groups, since no report counts everybody.")
        boolean derived,

        @Description("The value under the reading; null if the reports give only bounds.")
        BigDecimal best,

        @Description("Smallest number of the counting reports; null if there is no lower bound. Bounds that hold "
                + "another report's best value do not widen it.")
        BigDecimal low,

        @Description("Largest number of the counting reports; null if there is no upper bound. Bounds that hold "
                + "another report's best value do not widen it.")
        BigDecimal high,

        @Description("The words behind the value; null if none were noted.")
        String asWritten,

        @NonNull @Description("The reading that resolved the value.")
        Reading reading,

        @NonNull @Description("All reports, by the day they became public.")
        List<@NonNull FigureReport> reports,

        @Description("Share of voices that do not agree with the most frequent number, 0 if all agree. Bounds agree "
                + "with a number that lies within them.")
        double disagreement,

        @Description("Number of independent voices: the actors that are quoted, and the sources that quote nobody. "
                + "A source and its copies are one. Deprecated reports count only if there are no others.")
        int voices) {

    /** @param reports reports of one subject, measure, group and weapon; never empty */
    static Figure of(Reading reading, List<FigureReport> reports) {
        ResolvedQuantity resolved = Resolution.quantity(
                reading, reports.stream().map(FigureReport::quantity).toList());
        FigureReport first = reports.get(0);
        return new Figure(
                first.measure,
                first.counted,
                first.weapon,
                first.scope,
                reports.get(Math.max(resolved.decidedBy(), 0)).stage,
                false,
                resolved.best(),
                resolved.low(),
                resolved.high(),
                words(reports, resolved.decidedBy()),
                reading,
                reports,
                resolved.disagreement(),
                resolved.voices());
    }

    private static String words(List<FigureReport> reports, int decidedBy) {
        return decidedBy >= 0
                ? reports.get(decidedBy).asWritten
                : reports.stream()
                        .map(report -> report.asWritten)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }
}
