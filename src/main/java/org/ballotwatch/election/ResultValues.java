package org.ballotwatch.election;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.ballotwatch.actor.Actors;
import org.ballotwatch.actor.Party;
import org.ballotwatch.event.Amount;
import org.ballotwatch.event.EventRecord;
import org.ballotwatch.event.FieldPath;
import org.ballotwatch.event.ShownValue;
import org.ballotwatch.event.ShownValueType;
import org.ballotwatch.report.ReportReads;
import org.ballotwatch.resolution.Reading;
import org.ballotwatch.resolution.ResolvedQuantity;

/** The seats of the parties in an election, each at its latest stage. */
@Singleton
class ResultValues implements ShownValueType<ResultReport> {
    private static final ReportReads<ResultReport> REPORTS = ResultReports.REPORTS.with(
            Actors.columns("party"),
            "join actor party on party.id = r.party_id",
            (count, row) -> count.party = (Party) Actors.read(row));

    @Override
    public ReportReads<ResultReport> reports() {
        return REPORTS;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<ShownValue> of(EventRecord election, Reading reading, List<ResultReport> counts) {
        Map<UUID, List<ResultReport>> byParty =
                counts.stream().collect(groupingBy(count -> count.party.uuid, LinkedHashMap::new, toList()));
        return byParty.values().stream()
                .map(reports -> new ResultReports.Tally((Election) election, reports.get(0).party, reports))
                .map(tally -> ElectionResults.of(tally, null, reading))
                .sorted(ElectionResults.MOST_SEATS_FIRST)
                .flatMap(ResultValues::shown)
                .toList();
    }

    /** Counts of other stages are other facts, and no evidence for this one. */
    private static Stream<ShownValue> shown(ElectionResult result) {
        String path = FieldPath.entry("results", result.getParty().getName());
        List<ResultReport> ofStage = result.getReports().stream()
                .filter(count -> count.stage == result.getStage())
                .toList();
        ResolvedQuantity seats = result.resolved();
        return Stream.of(
                ShownValue.of(
                        List.of(result.partyId(), "seats"),
                        path + ".seats",
                        new Amount(seats.best(), seats.low(), seats.high()),
                        result.getDisagreement(),
                        ofStage),
                ShownValue.detail(List.of(result.partyId(), "stage"), path + ".stage", result.getStage(), ofStage));
    }
}
