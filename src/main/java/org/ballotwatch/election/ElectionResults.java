package org.ballotwatch.election;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ballotwatch.election.ResultReports.Tally;
import org.ballotwatch.resolution.Choice;
import org.ballotwatch.resolution.Rank;
import org.ballotwatch.resolution.Reading;
import org.ballotwatch.resolution.Resolution;

/** Resolves tallies to results, and adds up the results of several parties or places. */
final class ElectionResults {
    static final Comparator<ElectionResult> LARGEST_FIRST = comparing(
                    ElectionResult::numbers, ResultNumbers.LARGEST_FIRST)
            .thenComparing(result -> result.getContestant().getName());

    private ElectionResults() {}

    /**
     * @param requested the stage to show, or null for the latest stage of the best-ranked reports
     * @return null if no report has the requested stage
     */
    static ElectionResult of(Tally tally, ResultStage requested, Reading reading) {
        ResultStage stage = requested == null ? latest(tally.reports()) : requested;
        List<ResultReport> atStage =
                tally.reports().stream().filter(report -> report.stage == stage).toList();
        if (atStage.isEmpty()) {
            return null;
        }
        ResultNumbers numbers = ResultNumbers.of(reading, atStage);
        List<ResultReport> seated =
                atStage.stream().filter(ResultReport::hasSeats).toList();
        int decidedBy = Math.max(numbers.seats().decidedBy(), 0);
        String words = (seated.isEmpty() ? atStage : seated).get(decidedBy).asWritten;
        return new ElectionResult(
                tally,
                stage,
                numbers,
                words,
                elected(tally, numbers, requested == null ? tally.reports() : atStage, reading),
                List.of());
    }

    /** The results of whole elections. Where only places are counted, and all of them are, these are the sums. */
    static List<ElectionResult> whole(List<Tally> tallies, ResultStage requested, Reading reading) {
        List<ElectionResult> results = tallies.stream()
                .map(tally -> of(tally, requested, reading))
                .filter(Objects::nonNull)
                .toList();
        List<ElectionResult> ofPlaces =
                results.stream().filter(result -> result.placeKey() != null).toList();
        return (ofPlaces.isEmpty() ? results : overPlaces(ofPlaces))
                .stream().sorted(LARGEST_FIRST).toList();
    }

    private static List<ElectionResult> overPlaces(List<ElectionResult> ofPlaces) {
        long places = ofPlaces.stream().map(ElectionResult::placeKey).distinct().count();
        if (places != ofPlaces.get(0).getElection().placesTotal) {
            return List.of();
        }
        return ofPlaces.stream()
                .collect(groupingBy(ElectionResult::contestantKey, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(parts -> sum(parts.get(0).getContestant(), parts))
                .toList();
    }

    /**
     * The combined result of several parties or places in one election. Shares of places cannot be added up.
     *
     * @param contestant whom the combined result stands for
     * @param parts results in the same election, never empty
     */
    static ElectionResult sum(Contestant contestant, List<ElectionResult> parts) {
        List<ResultReport> reports =
                parts.stream().flatMap(part -> part.getReports().stream()).toList();
        ResultStage least =
                parts.stream().map(ElectionResult::getStage).min(naturalOrder()).orElseThrow();
        boolean ofPlaces = parts.get(0).placeKey() != null;
        ResultNumbers numbers =
                ResultNumbers.sum(parts.stream().map(ElectionResult::numbers).toList());
        Tally tally = new Tally(parts.get(0).getElection(), null, contestant, reports);
        return new ElectionResult(tally, least, ofPlaces ? numbers.withoutShare() : numbers, null, null, parts);
    }

    private static Boolean elected(Tally tally, ResultNumbers numbers, List<ResultReport> reports, Reading reading) {
        Boolean said = Resolution.choice(
                        reading,
                        reports.stream()
                                .filter(report -> report.elected != null)
                                .map(report -> new Choice<>(report.elected, 0, 0, report.precedence()))
                                .toList())
                .value();
        BigDecimal seats = numbers.seats().best();
        boolean forOneSeat = tally.election().isForOneSeat() && tally.place() == null;
        return said != null ? said : forOneSeat && seats != null ? (Boolean) (seats.signum() > 0) : null;
    }

    /**
     * The latest stage of the best-ranked reports. Only reports with seats count, or else those with other numbers, if there
     * are any: a court that ratifies a result seldom repeats its numbers.
     */
    private static ResultStage latest(List<ResultReport> reports) {
        List<ResultReport> speaking = Stream.<Predicate<ResultReport>>of(
                        ResultReport::hasSeats, ResultReport::isCounted)
                .map(kind -> reports.stream().filter(kind).toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(reports);
        Rank best =
                speaking.stream().map(report -> report.rank).min(naturalOrder()).orElseThrow();
        return speaking.stream()
                .filter(report -> report.rank == best)
                .map(report -> report.stage)
                .max(naturalOrder())
                .orElseThrow();
    }
}
