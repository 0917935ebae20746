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

/** How seat counts become a party's result, and the results of several parties one. */
final class SeatResults {
    static final Comparator<SeatResult> MOST_SEATS_FIRST = comparing(SeatResult::weight)
            .reversed()
            .thenComparing(result -> result.getParty().getName());

    private SeatResults() {}

    /**
     * @param requested the stage to show, or null for the latest that the best-ranked reports speak of
     * @return null where no report speaks of the asked stage
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
     * What several parties won together in one election.
     *
     * @param party the one that their results stand for
     * @param parts of the same election, never empty
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

    /** Null where that of any part is unknown. */
    private static BigDecimal total(List<SeatResult> parts, Function<ResolvedQuantity, BigDecimal> number) {
        BigDecimal total = BigDecimal.ZERO;
        for (SeatResult part : parts) {
            BigDecimal each = number.apply(part.resolved());
            total = total == null || each == null ? null : total.add(each);
        }
        return total;
    }

    /** The latest stage of the reports of the best rank that is there, among those that speak of seats if any do. */
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
