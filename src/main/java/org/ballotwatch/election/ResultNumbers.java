package org.ballotwatch.election;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.ballotwatch.resolution.Quantity;
import org.ballotwatch.resolution.Reading;
import org.ballotwatch.resolution.Resolution;
import org.ballotwatch.resolution.ResolvedQuantity;

/** What the reports of one contestant at one stage come to, each number from the reports that give it. */
record ResultNumbers(ResolvedQuantity seats, ResolvedQuantity votes, ResolvedQuantity voteShare) {
    private static final ResolvedQuantity UNKNOWN = new ResolvedQuantity(null, null, null, 0, 0, -1);

    /** Most seats first, then most votes, then the largest share. */
    static final Comparator<ResultNumbers> LARGEST_FIRST = comparing((ResultNumbers numbers) -> weight(numbers.seats))
            .thenComparing(numbers -> weight(numbers.votes))
            .thenComparing(numbers -> weight(numbers.voteShare))
            .reversed();

    static ResultNumbers of(Reading reading, List<ResultReport> reports) {
        return new ResultNumbers(
                resolved(reading, reports, ResultReport::hasSeats, ResultReport::seats),
                resolved(reading, reports, ResultReport::hasVotes, ResultReport::votes),
                resolved(reading, reports, report -> report.voteShare != null, ResultReport::share));
    }

    /** The sums, each null where a part's number is unknown; never of no parts. */
    static ResultNumbers sum(List<ResultNumbers> parts) {
        return new ResultNumbers(
                sum(parts, ResultNumbers::seats),
                sum(parts, ResultNumbers::votes),
                sum(parts, ResultNumbers::voteShare));
    }

    /** The same for a sum of places, of which each counts its own votes as the whole. */
    ResultNumbers withoutShare() {
        return new ResultNumbers(seats, votes, UNKNOWN);
    }

    /** The seats, or where none are known the votes, or else the share. */
    ResolvedQuantity leading() {
        return isKnown(seats) || seats.voices() > 0 ? seats : isKnown(votes) ? votes : voteShare;
    }

    static boolean isKnown(ResolvedQuantity number) {
        return number.best() != null || number.low() != null || number.high() != null;
    }

    private static ResolvedQuantity resolved(
            Reading reading,
            List<ResultReport> reports,
            Predicate<ResultReport> gives,
            Function<ResultReport, Quantity> number) {
        List<Quantity> numbers = reports.stream().filter(gives).map(number).toList();
        return numbers.isEmpty() ? UNKNOWN : Resolution.quantity(reading, numbers);
    }

    private static ResolvedQuantity sum(List<ResultNumbers> parts, Function<ResultNumbers, ResolvedQuantity> number) {
        return ResolvedQuantity.sum(parts.stream().map(number).toList());
    }

    /** The number to sort by: the value, or else a bound. */
    private static BigDecimal weight(ResolvedQuantity number) {
        BigDecimal first = number.best() != null ? number.best() : number.low() != null ? number.low() : number.high();
        return first == null ? BigDecimal.ONE.negate() : first;
    }
}
