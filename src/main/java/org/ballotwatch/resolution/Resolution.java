package org.ballotwatch.resolution;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Resolves the reports of one fact into the one value shown.
 *
 * <p>Deprecated reports count only if there are no others. A report without a value is no vote. Remaining ties go to
 * the strongest report, then to the first given. Each value of a voice is one vote: ten copies of an agency's report
 * are one vote. A copy with another value than its original stays visible as one more vote. Sources: van Baalen and
 * Höglund (2026), doi:10.1093/isq/sqag014, and their R package eventreport 0.1.2, which has no notion of copies;
 * Wikidata's ranks.
 */
public final class Resolution {

    private Resolution() {}

    /**
     * Returns the figure shown under a reading.
     *
     * <p>Low and high do not depend on the reading. They span every number of the reports that count, so the range
     * contains both the best value and any bound that contradicts it. Without a contradiction, low is the smallest low
     * and high the largest high. A report's best value replaces a bound that the report does not give.
     */
    public static ResolvedQuantity quantity(Reading reading, List<Quantity> reports) {
        if (reports.size() == 1) {
            return alone(reports.get(0)); // the usual case
        }
        List<Quantity> counting = Vote.counting(
                        reports.stream().map(Quantity::precedence).toList())
                .stream()
                .map(reports::get)
                .toList();
        List<Vote<BigDecimal>> votes =
                Vote.among(reports.stream().map(Resolution::best).toList());
        int decidedBy = votes.isEmpty() ? -1 : decided(reading, votes).report();
        return new ResolvedQuantity(
                decidedBy < 0 ? null : reports.get(decidedBy).best(),
                low(counting),
                high(counting),
                VoteTally.disagreement(VoteTally.of(votes)),
                Vote.voices(counting.stream().map(Quantity::precedence).toList()),
                decidedBy);
    }

    /**
     * Returns the place, actor or category shown under a reading.
     *
     * <p>Among equally precise reports, the conservative and the informative reading take the mode.
     */
    public static <T> ResolvedChoice<T> choice(Reading reading, List<Choice<T>> reports) {
        if (reports.size() == 1) {
            T value = reports.get(0).value();
            return new ResolvedChoice<>(value, 0, 1, value == null ? -1 : 0);
        }
        List<Vote<T>> votes = Vote.among(reports);
        int voices = voices(reports.stream().map(Choice::precedence).toList());
        if (votes.isEmpty()) {
            return new ResolvedChoice<>(null, 0, voices, -1);
        }
        Comparator<Vote<T>> leastPrecise = comparingInt(vote -> vote.choice().precision());
        Vote<T> decided =
                switch (reading) {
                    case OFFICIAL -> Vote.strongest(votes);
                    case CONSERVATIVE -> modal(foremost(votes, leastPrecise));
                    case REPRESENTATIVE -> modal(votes);
                    case INFORMATIVE -> modal(foremost(votes, leastPrecise.reversed()));
                };
        return new ResolvedChoice<>(
                decided.choice().value(), VoteTally.disagreement(VoteTally.of(votes)), voices, decided.report());
    }

    /** Returns the number of independent voices in the reports that count, whatever their values. */
    public static int voices(List<ReportPrecedence> reports) {
        return Vote.voices(Vote.counting(reports).stream().map(reports::get).toList());
    }

    private static ResolvedQuantity alone(Quantity report) {
        List<Quantity> counting = List.of(report);
        return new ResolvedQuantity(report.best(), low(counting), high(counting), 0, 1, report.best() == null ? -1 : 0);
    }

    private static Vote<BigDecimal> decided(Reading reading, List<Vote<BigDecimal>> votes) {
        Comparator<VoteTally<BigDecimal>> smallest = comparing(VoteTally::value);
        Comparator<VoteTally<BigDecimal>> mostVotes =
                comparingInt(VoteTally<BigDecimal>::size).reversed();
        return switch (reading) {
            case OFFICIAL -> Vote.strongest(votes);
            case CONSERVATIVE -> first(VoteTally.of(votes), smallest);
            case REPRESENTATIVE -> first(VoteTally.of(votes), mostVotes.thenComparing(smallest));
            case INFORMATIVE -> first(VoteTally.of(votes), smallest.reversed());
        };
    }

    private static <T> Vote<T> modal(List<Vote<T>> votes) {
        return first(VoteTally.of(votes), VoteTally.modalFirst());
    }

    private static <T> Vote<T> first(List<VoteTally<T>> tallies, Comparator<VoteTally<T>> order) {
        return tallies.stream().min(order).orElseThrow().strongest();
    }

    private static <T> List<Vote<T>> foremost(List<Vote<T>> votes, Comparator<Vote<T>> order) {
        Vote<T> foremost = votes.stream().min(order).orElseThrow();
        return votes.stream().filter(vote -> order.compare(vote, foremost) == 0).toList();
    }

    private static BigDecimal low(List<Quantity> counting) {
        boolean open = counting.stream().allMatch(report -> report.low() == null && report.best() == null);
        return open ? null : numbers(counting).min(Comparator.naturalOrder()).orElseThrow();
    }

    private static BigDecimal high(List<Quantity> counting) {
        boolean open = counting.stream().allMatch(report -> report.high() == null && report.best() == null);
        return open ? null : numbers(counting).max(Comparator.naturalOrder()).orElseThrow();
    }

    private static Stream<BigDecimal> numbers(List<Quantity> reports) {
        return reports.stream().flatMap(Quantity::numbers);
    }

    /** Strips trailing zeros, since 41 and 41.0 are one value and {@code BigDecimal.equals} distinguishes them. */
    private static Choice<BigDecimal> best(Quantity report) {
        BigDecimal best = report.best() == null ? null : report.best().stripTrailingZeros();
        return new Choice<>(best, 0, 0, report.precedence());
    }
}
