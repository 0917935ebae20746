package org.ballotwatch.series;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.ballotwatch.election.ResultStage;
import org.ballotwatch.event.Amount;
import org.ballotwatch.event.ShownValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("The number that is shown from a day on, until the day of the next point.")
public record SeriesPoint(
        @NonNull @Description("The day from which it is shown.")
        LocalDate day,

        @Description("The value under the reading; null if the reports give only bounds, or if none counts any more.")
        BigDecimal best,

        @Description("The lower bound; null if there is none.")
        BigDecimal low,

        @Description("The upper bound; null if there is none.")
        BigDecimal high,

        @Description(
                "Share of voices that do not agree with the most frequent number; null if no report counts any more.")
        Double disagreement,

        @Description("The stage of a result; null for a figure, and if no report counts any more.")
        ResultStage stage) {

    /** @param shown null if nothing is shown any more */
    static SeriesPoint of(LocalDate day, ShownValue shown) {
        if (shown == null) {
            return new SeriesPoint(day, null, null, null, null, null);
        }
        Amount amount = (Amount) shown.value();
        return new SeriesPoint(
                day,
                plain(amount.best()),
                plain(amount.low()),
                plain(amount.high()),
                shown.disagreement(),
                shown.measured().stage() instanceof ResultStage stage ? stage : null);
    }

    boolean differsFrom(SeriesPoint other) {
        return !Objects.equals(best, other.best)
                || !Objects.equals(low, other.low)
                || !Objects.equals(high, other.high)
                || !Objects.equals(disagreement, other.disagreement)
                || stage != other.stage;
    }

    /** 41 and 41.0 are one number, and none is written as 4E+1. */
    private static BigDecimal plain(BigDecimal number) {
        return number == null
                ? null
                : new BigDecimal(number.stripTrailingZeros().toPlainString());
    }
}
