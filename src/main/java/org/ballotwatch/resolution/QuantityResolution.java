package org.ballotwatch.resolution;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How the reports of one number become the number shown.
 *
 * <p>Each report is an interval, with or without a best value. Two reports agree if their best values are equal, if the
 * interval of one that has none holds the other's best value, or if neither has one and their intervals overlap.
 */
final class QuantityResolution {
    /** Without trailing zeros, since 41 and 41.0 are one value and {@code BigDecimal.equals} tells them apart. */
    private static final Function<Quantity, @Nullable BigDecimal> BEST = report -> plain(report.best());

    private final List<Quantity> reports;
    private final List<Vote<Quantity>> speaking;
    private final List<Vote<BigDecimal>> exact;
    private final List<VoteTally<BigDecimal>> tallies;
    private final List<Vote<Quantity>> bounds;

    QuantityResolution(List<Quantity> reports) {
        this.reports = reports;
        speaking = Vote.among(reports.stream()
                .map(report -> new Choice<>(report.isEmpty() ? null : report, 0, 0, report.precedence()))
                .toList());
        exact = votes(BEST);
        tallies = VoteTally.of(exact);
        bounds = speaking.stream().filter(vote -> quantity(vote).best() == null).toList();
    }

    /** What several reports would come to, without the work of comparing them. */
    static ResolvedQuantity alone(Reading reading, Quantity report) {
        BigDecimal value = report.best() != null
                ? report.best()
                : switch (reading) {
                    case CONSERVATIVE -> report.low();
                    case INFORMATIVE -> report.high();
                    case OFFICIAL, REPRESENTATIVE -> null;
                };
        boolean decides = value != null || reading == Reading.OFFICIAL && !report.isEmpty();
        List<Quantity> spanned = List.of(report);
        return new ResolvedQuantity(value, low(spanned), high(spanned), 0, 1, decides ? 0 : -1);
    }

    ResolvedQuantity under(Reading reading) {
        Decision decision = decide(reading).orElse(new Decision(null, -1));
        List<Quantity> spanned = spanned();
        return new ResolvedQuantity(
                decision.value,
                low(spanned),
                high(spanned),
                disagreement(),
                Resolution.voices(reports.stream().map(Quantity::precedence).toList()),
                decision.report);
    }

    /** @param value null where the report that decides gives only bounds */
    private record Decision(@Nullable BigDecimal value, int report) {}

    private Optional<Decision> decide(Reading reading) {
        Comparator<VoteTally<BigDecimal>> smallest = comparing(VoteTally::value);
        Comparator<VoteTally<BigDecimal>> mostVotes =
                comparingInt(VoteTally<BigDecimal>::size).reversed();
        return switch (reading) {
            case OFFICIAL -> official();
            case CONSERVATIVE -> first(talliesWith(Quantity::low), smallest).map(vote -> decision(vote, Quantity::low));
            case REPRESENTATIVE ->
                first(tallies, mostVotes.thenComparing(smallest)).map(vote -> decision(vote, Quantity::best));
            case INFORMATIVE ->
                first(talliesWith(Quantity::high), smallest.reversed()).map(vote -> decision(vote, Quantity::high));
        };
    }

    /** The strongest report decides; where it has only bounds, the strongest best value within them. */
    private Optional<Decision> official() {
        if (speaking.isEmpty()) {
            return Optional.empty();
        }
        Vote<Quantity> strongest = Vote.strongest(speaking);
        Quantity leading = quantity(strongest);
        if (leading.best() != null) {
            return Optional.of(new Decision(leading.best(), strongest.report()));
        }
        List<Vote<BigDecimal>> within =
                exact.stream().filter(vote -> leading.holds(vote.value())).toList();
        return Optional.of(
                within.isEmpty()
                        ? new Decision(null, strongest.report())
                        : decision(Vote.strongest(within), Quantity::best));
    }

    private Decision decision(Vote<BigDecimal> vote, Function<Quantity, @Nullable BigDecimal> bound) {
        Quantity report = reports.get(vote.report());
        return new Decision(report.best() == null ? bound.apply(report) : report.best(), vote.report());
    }

    /** As the tallies, but a report without a best value takes part with a bound. */
    private List<VoteTally<BigDecimal>> talliesWith(Function<Quantity, @Nullable BigDecimal> bound) {
        return VoteTally.of(votes(report -> report.best() == null ? plain(bound.apply(report)) : BEST.apply(report)));
    }

    private static Optional<Vote<BigDecimal>> first(
            List<VoteTally<BigDecimal>> tallies, Comparator<VoteTally<BigDecimal>> order) {
        return tallies.stream().min(order).map(VoteTally::strongest);
    }

    private List<Vote<BigDecimal>> votes(Function<Quantity, @Nullable BigDecimal> value) {
        return speaking.stream()
                .filter(vote -> value.apply(quantity(vote)) != null)
                .map(vote -> new Vote<>(
                        vote.report(),
                        new Choice<>(
                                value.apply(quantity(vote)),
                                0,
                                0,
                                quantity(vote).precedence())))
                .toList();
    }

    /** Bounds that agree with a best value say nothing that it does not say better. */
    private List<Quantity> spanned() {
        return speaking.stream()
                .map(QuantityResolution::quantity)
                .filter(report -> report.best() != null || exact.stream().noneMatch(vote -> report.holds(vote.value())))
                .toList();
    }

    /** 1 - (voices that agree with the modal value / voices with a value), the modal value being the most frequent one. */
    private double disagreement() {
        int voices = tallies.stream().mapToInt(VoteTally::size).sum() + Vote.voicesOf(bounds);
        int agreeing = exact.isEmpty() ? agreeingBounds() : agreeingWithMode();
        return voices == 0 ? 0 : (voices - agreeing) / (double) voices;
    }

    private int agreeingWithMode() {
        int most = tallies.stream().mapToInt(VoteTally::size).max().orElseThrow();
        return tallies.stream()
                .filter(tally -> tally.size() == most)
                .mapToInt(tally -> most
                        + Vote.voicesOf(bounds.stream()
                                .filter(vote -> quantity(vote).holds(tally.value()))
                                .toList()))
                .max()
                .orElseThrow();
    }

    private int agreeingBounds() {
        return IntStream.range(0, bounds.size())
                .map(i -> Vote.voicesOf(bounds.stream()
                        .filter(other -> quantity(bounds.get(i)).overlaps(quantity(other)))
                        .toList()))
                .max()
                .orElse(0);
    }

    private static Quantity quantity(Vote<Quantity> vote) {
        return vote.value();
    }

    private static @Nullable BigDecimal low(List<Quantity> spanned) {
        boolean open = spanned.stream().allMatch(report -> report.low() == null && report.best() == null);
        return open
                ? null
                : spanned.stream()
                        .flatMap(Quantity::numbers)
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
    }

    private static @Nullable BigDecimal high(List<Quantity> spanned) {
        boolean open = spanned.stream().allMatch(report -> report.high() == null && report.best() == null);
        return open
                ? null
                : spanned.stream()
                        .flatMap(Quantity::numbers)
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros();
    }
}
