package org.ballotwatch.resolution;

import static java.util.Comparator.comparingInt;

import java.util.Comparator;
import java.util.List;

/**
 * How the reports of one fact become the one value shown.
 *
 * <p>Deprecated reports count only where there are no others. Of each voice only the latest word counts; a report that does
 * not say is no word. Each value of a voice is one vote, and a tie goes to the strongest report, then to the first given.
 * Sources: van Baalen and Höglund (2026), doi:10.1093/isq/sqag014, and their R package eventreport 0.1.2, in which each
 * document is a voice of its own; Wikidata's ranks.
 */
public final class Resolution {

    private Resolution() {}

    /** The figure shown under a reading. Low, high and disagreement do not depend on the reading. */
    public static ResolvedQuantity quantity(Reading reading, List<Quantity> reports) {
        return reports.size() == 1 // as most are
                ? QuantityResolution.alone(reading, reports.get(0))
                : new QuantityResolution(reports).under(reading);
    }

    /**
     * The place, actor or category shown under a reading.
     *
     * <p>Among reports that are equally precise, the conservative and the informative reading take the mode.
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
                decided.value(), VoteTally.disagreement(VoteTally.of(votes)), voices, decided.report());
    }

    /** The number of independent voices in the reports that count, with or without a value. */
    public static int voices(List<ReportPrecedence> reports) {
        return Vote.voices(Vote.counting(reports).stream().map(reports::get).toList());
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
}
