package org.ballotwatch.election;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import java.util.Comparator;
import java.util.List;
import org.ballotwatch.actor.Party;
import org.ballotwatch.resolution.Rank;
import org.ballotwatch.resolution.Reading;
import org.ballotwatch.resolution.Resolution;
import org.ballotwatch.resolution.ResolvedQuantity;

/** Resolves result reports to a party's result, and adds up the results of several parties. */
final class ElectionResults {
    static final Comparator<ElectionResult> MOST_SEATS_FIRST = comparing(ElectionResult::weight)
            .reversed()
            .thenComparing(result -> result.getParty().getName());

    private ElectionResults() {}

    /**
     * @param requested the stage to show, or null for the latest stage of the best-ranked reports
     * @return null if no report has the requested stage
     */
    static ElectionResult of(ResultReports.Tally tally, ResultStage requested, Reading reading) {
        ResultStage stage = requested == null ? latest(tally.reports()) : requested;
        List<ResultReport> atStage =
                tally.reports().stream().filter(report -> report.stage == stage).toList();
        if (atStage.isEmpty()) {
            return null;
        }
        ResolvedQuantity resolved = Resolution.quantity(
                reading, atStage.stream().map(ResultReport::quantity).toList());
        String words = atStage.get(Math.max(resolved.decidedBy(), 0)).asWritten;
        return new ElectionResult(tally.election(), tally.party(), stage, tally.reports(), words, resolved, List.of());
    }

    /**
     * The combined result of several parties in one election.
     *
     * @param party the party that the combined result stands for
     * @param parts results in the same election, never empty
     */
    static ElectionResult sum(Party party, List<ElectionResult> parts) {
        ResolvedQuantity total = ResolvedQuantity.sum(
                parts.stream().map(ElectionResult::resolved).toList());
        List<ResultReport> reports =
                parts.stream().flatMap(part -> part.getReports().stream()).toList();
        ResultStage least =
                parts.stream().map(ElectionResult::getStage).min(naturalOrder()).orElseThrow();
        return new ElectionResult(parts.get(0).getElection(), party, least, reports, null, total, parts);
    }

    /** The latest stage of the best-ranked reports; only reports with seats count, if there are any. */
    private static ResultStage latest(List<ResultReport> reports) {
        List<ResultReport> seated =
                reports.stream().filter(ResultReport::hasSeats).toList();
        List<ResultReport> speaking = seated.isEmpty() ? reports : seated;
        Rank best =
                speaking.stream().map(report -> report.rank).min(naturalOrder()).orElseThrow();
        return speaking.stream()
                .filter(report -> report.rank == best)
                .map(report -> report.stage)
                .max(naturalOrder())
                .orElseThrow();
    }
}
