package org.ballotwatch.election;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ballotwatch.event.Amount;
import org.ballotwatch.event.EventRecord;
import org.ballotwatch.event.FieldPath;
import org.ballotwatch.event.ShownValue;
import org.ballotwatch.event.ShownValueType;
import org.ballotwatch.report.ReportReads;
import org.ballotwatch.resolution.Reading;
import org.ballotwatch.resolution.ResolvedQuantity;

/** The seats, votes and vote shares of the contestants in a whole election, each at its latest stage. */
@Singleton
class ResultValues implements ShownValueType<ResultReport> {
    @Override
    public ReportReads<ResultReport> reports() {
        return ResultReports.OF_CONTESTANTS;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<ShownValue> of(EventRecord election, Reading reading, List<ResultReport> counts) {
        Map<Object, List<ResultReport>> byContestant = counts.stream()
                .filter(count -> count.placeId == null)
                .collect(groupingBy(ResultReport::contestantKey, LinkedHashMap::new, toList()));
        List<ResultReports.Tally> tallies = byContestant.values().stream()
                .map(reports -> new ResultReports.Tally((Election) election, null, reports.get(0).standsFor, reports))
                .toList();
        return Nominations.merged(tallies).stream()
                .map(tally -> ElectionResults.of(tally, null, reading))
                .sorted(ElectionResults.LARGEST_FIRST)
                .flatMap(ResultValues::shown)
                .toList();
    }

    /** Counts of other stages are other facts, and no evidence for this one. */
    private static Stream<ShownValue> shown(ElectionResult result) {
        Object contestant = result.contestantKey();
        String path = FieldPath.entry("results", result.getContestant().getName());
        List<ResultReport> ofStage = result.getReports().stream()
                .filter(count -> count.stage == result.getStage())
                .toList();
        ResultNumbers numbers = result.numbers();
        return Stream.of(
                        number(contestant, path, "seats", numbers.seats(), having(ofStage, ResultReport::hasSeats)),
                        number(contestant, path, "votes", numbers.votes(), having(ofStage, ResultReport::hasVotes)),
                        number(
                                contestant,
                                path,
                                "voteShare",
                                numbers.voteShare(),
                                having(ofStage, count -> count.voteShare != null)),
                        Stream.of(ShownValue.detail(
                                List.of(contestant, "stage"), path + ".stage", result.getStage(), ofStage)))
                .flatMap(values -> values);
    }

    private static Stream<ShownValue> number(
            Object contestant, String path, String name, ResolvedQuantity number, List<ResultReport> reports) {
        return reports.isEmpty()
                ? Stream.of()
                : Stream.of(ShownValue.of(
                        List.of(contestant, name),
                        path + "." + name,
                        new Amount(number.best(), number.low(), number.high()),
                        number.disagreement(),
                        reports));
    }

    private static List<ResultReport> having(List<ResultReport> reports, Predicate<ResultReport> number) {
        return reports.stream().filter(number).toList();
    }
}
