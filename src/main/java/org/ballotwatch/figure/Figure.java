package org.ballotwatch.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.ballotwatch.source.Reading;
import org.ballotwatch.source.Resolution;
import org.ballotwatch.source.ResolvedQuantity;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("What all reports of one measure come to, with every report beside it.")
public record Figure(
        @NonNull @Description("What is counted, with its unit.")
        Measure measure,

        @NonNull @Description("Whom it counts.") Counted group,

        @Description("What kind of weapon it counts; null where it counts none or nobody says.")
        Weapon weapon,

        @Description("The value under the reading; null where no report gives more than a bound.")
        BigDecimal best,

        @Description("The smallest number any report that counts gives; null where none sets a lower bound.")
        BigDecimal low,

        @Description("The largest number any report that counts gives; null where none sets an upper bound.")
        BigDecimal high,

        @Description("The words behind the value; null where none were noted.")
        String asWritten,

        @NonNull @Description("The reading that gave the value.")
        Reading reading,

        @NonNull @Description("All reports, by the day they were public.")
        List<@NonNull FigureReport> reports,

        @Description(
                "The share of the votes that are not for the most frequent number: 0 when all agree. A report with a number"
                        + " is a vote; copies of one source that give the same number are one.")
        double disagreement,

        @Description(
                "How many independent voices speak: a source and its copies are one. Deprecated reports count only where"
                        + " there are no others.")
        int voices) {

    /** @param reports of one subject, measure, group and weapon; never empty */
    static Figure of(Reading reading, List<FigureReport> reports) {
        ResolvedQuantity resolved = Resolution.quantity(
                reading, reports.stream().map(FigureReport::quantity).toList());
        FigureReport first = reports.get(0);
        return new Figure(
                first.measure,
                first.counted,
                first.weapon,
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
