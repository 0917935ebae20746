package org.ballotwatch.election;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.actor.Actors;
import org.ballotwatch.actor.Party;
import org.ballotwatch.change.ShownValue;
import org.ballotwatch.change.ShownValues;
import org.ballotwatch.event.FieldPath;
import org.ballotwatch.report.ReportReads;
import org.ballotwatch.resolution.Reading;

/** The seats and votes of the parties in an election. */
@ApplicationScoped
class SeatValues implements ShownValues<SeatCount> {
    private static final ReportReads<SeatCount> REPORTS = SeatCounts.REPORTS.with(
            Actors.columns("party"),
            "join actor party on party.id = r.party_id",
            (count, row) -> count.party = (Party) Actors.read(row));

    @Override
    public ReportReads<SeatCount> reports() {
        return REPORTS;
    }

    @Override
    public String event(String column) {
        return column.equals("election_id") ? "r.election_id" : null;
    }

    @Override
    public List<ShownValue> of(Reading reading, List<SeatCount> counts) {
        Map<UUID, List<SeatCount>> byParty =
                counts.stream().collect(groupingBy(count -> count.party.uuid, LinkedHashMap::new, toList()));
        List<ShownValue> values = new ArrayList<>();
        byParty.values().stream()
                // The election is not needed, only the resolved counts.
                .map(reports ->
                        SeatResults.of(new SeatCounts.Tally(null, reports.get(0).party, reports), null, reading))
                .sorted(SeatResults.MOST_SEATS_FIRST)
                .forEach(result -> {
                    SeatFigure seats = result.getSeats();
                    values.add(value("seats.best", seats.best(), result));
                    values.add(value("seats.low", seats.low(), result));
                    values.add(value("seats.high", seats.high(), result));
                    values.add(value("stage", result.getStage(), result));
                });
        return values;
    }

    private static ShownValue value(String attribute, Object value, SeatResult result) {
        String field = FieldPath.entry("seatResults", result.getParty().getName()) + "." + attribute;
        List<SeatCount> ofStage = result.getReports().stream()
                .filter(count -> count.stage == result.getStage())
                .toList();
        return new ShownValue(List.of(result.partyId(), attribute), field, value, ofStage);
    }
}
