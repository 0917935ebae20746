package org.ballotwatch.election;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ballotwatch.event.Amount;
import org.ballotwatch.event.ChangeTopic;
import org.ballotwatch.event.EventRecord;
import org.ballotwatch.event.FieldPath;
import org.ballotwatch.event.MeasuredNumber;
import org.ballotwatch.event.ShownValue;
import org.ballotwatch.event.ShownValueType;
import org.ballotwatch.report.ReportReads;
import org.ballotwatch.resolution.Reading;
import org.ballotwatch.resolution.ResolvedQuantity;

/**
 * The seats, votes and vote shares of the contestants in a whole election, each at its latest stage. As in the field
 * "results", places are added up where only these are counted.
 */
@Singleton
class ResultValues implements ShownValueType<ResultReport> {
    @Override
    public ReportReads<ResultReport> reports() {
        return ResultReports.OF_CONTESTANTS;
    }

    @Override
    public ChangeTopic topic() {
        return ChangeTopic.RESULTS;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<ShownValue> of(EventRecord election, Reading reading, List<ResultReport> counts) {
        List<ResultReports.Tally> tallies = ResultReports.wholeOrAllPlaces((Election) election, counts);
        return ElectionResults.whole(Nominations.merged(tallies), null, reading).stream()
                .flatMap(ResultValues::shown)
                .toList();
    }

    /** Counts of other stages are other facts, and no evidence for this one. */
    private static Stream<ShownValue> shown(ElectionResult result) {
        List<ResultReport> ofStage = ofStage(result).toList();
        ResultNumbers numbers = result.numbers();
        return Stream.of(
                        number(
                                result,
                                MeasuredNumber.SEATS,
                                "seats",
                                numbers.seats(),
                                having(ofStage, ResultReport::hasSeats)),
                        number(
                                result,
                                MeasuredNumber.VOTES,
                                "votes",
                                numbers.votes(),
                                having(ofStage, ResultReport::hasVotes)),
                        number(
                                result,
                                MeasuredNumber.VOTE_SHARE,
                                "voteShare",
                                numbers.voteShare(),
                                having(ofStage, count -> count.voteShare != null)),
                        Stream.of(ShownValue.detail(
                                List.of(result.contestantKey(), "stage"),
                                path(result) + ".stage",
                                result.getStage(),
                                ofStage)))
                .flatMap(values -> values);
    }

    private static String path(ElectionResult result) {
        return FieldPath.entry("results", result.getContestant().getName());
    }

    private static Stream<ResultReport> ofStage(ElectionResult result) {
        return result.isDerived()
                ? result.getParts().stream().flatMap(ResultValues::ofStage)
                : result.getReports().stream().filter(count -> count.stage == result.getStage());
    }

    private static Stream<ShownValue> number(
            ElectionResult result,
            MeasuredNumber measured,
            String name,
            ResolvedQuantity number,
            List<ResultReport> reports) {
        return reports.isEmpty()
                ? Stream.of()
                : Stream.of(ShownValue.of(
                                List.of(result.contestantKey(), name),
                                path(result) + "." + name,
                                new Amount(number.best(), number.low(), number.high()),
                                number.disagreement(),
                                reports)
                        .counting(measured, result.getContestant(), result.getStage()));
    }

    private static List<ResultReport> having(List<ResultReport> reports, Predicate<ResultReport> number) {
        return reports.stream().filter(number).toList();
    }
}
