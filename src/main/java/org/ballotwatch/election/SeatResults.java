package org.ballotwatch.election;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.ballotwatch.actor.Party;
import org.ballotwatch.resolution.Rank;
import org.ballotwatch.resolution.Reading;
import org.ballotwatch.resolution.Resolution;
import org.ballotwatch.resolution.ResolvedQuantity;

/** Resolves seat counts to a party's result, and adds up the results of several parties. */
final class SeatResults {
    static final Comparator<SeatResult> MOST_SEATS_FIRST = comparing(SeatResult::weight)
            .reversed()
            .thenComparing(result -> result.getParty().getName());

    private SeatResults() {}

    /**
     * @param requested the stage to show, or null for the latest stage of the best-ranked reports
     * @return null if no report has the requested stage
     */
    static SeatResult of(SeatCounts.Tally tally, ResultStage requested, Reading reading) {
        ResultStage stage = requested == null ? latest(tally.reports()) : requested;
        List<SeatCount> atStage =
                tally.reports().stream().filter(report -> report.stage == stage).toList();
        if (atStage.isEmpty()) {
            return null;
        }
        ResolvedQuantity resolved = Resolution.quantity(
                reading, atStage.stream().map(SeatCount::quantity).toList());
        String words = atStage.get(Math.max(resolved.decidedBy(), 0)).asWritten;
        return new SeatResult(tally.election(), tally.party(), stage, tally.reports(), words, resolved, List.of());
    }

    /**
     * The combined result of several parties in one election.
     *
     * @param party the party that the combined result stands for
     * @param parts results in the same election, never empty
     */
    static SeatResult sum(Party party, List<SeatResult> parts) {
        ResolvedQuantity total = new ResolvedQuantity(
                total(parts, ResolvedQuantity::best),
                total(parts, ResolvedQuantity::low),
                total(parts, ResolvedQuantity::high),
                parts.stream().mapToDouble(SeatResult::getDisagreement).max().orElseThrow(),
                parts.stream().mapToInt(SeatResult::getVoices).min().orElseThrow(),
                -1);
        List<SeatCount> reports =
                parts.stream().flatMap(part -> part.getReports().stream()).toList();
        ResultStage least =
                parts.stream().map(SeatResult::getStage).min(naturalOrder()).orElseThrow();
        return new SeatResult(parts.get(0).getElection(), party, least, reports, null, total, parts);
    }

    /** Null if the number of any part is unknown. */
    private static BigDecimal total(List<SeatResult> parts, Function<ResolvedQuantity, BigDecimal> number) {
        BigDecimal total = BigDecimal.ZERO;
        for (SeatResult part : parts) {
            BigDecimal each = number.apply(part.resolved());
            total = total == null || each == null ? null : total.add(each);
        }
        return total;
    }

    /** The latest stage of the best-ranked reports; only reports with seats count, if there are any. */
    private static ResultStage latest(List<SeatCount> reports) {
        List<SeatCount> seated = reports.stream().filter(SeatCount::hasSeats).toList();
        List<SeatCount> speaking = seated.isEmpty() ? reports : seated;
        Rank best =
                speaking.stream().map(report -> report.rank).min(naturalOrder()).orElseThrow();
        return speaking.stream()
                .filter(report -> report.rank == best)
                .map(report -> report.stage)
                .max(naturalOrder())
                .orElseThrow();
    }
}
