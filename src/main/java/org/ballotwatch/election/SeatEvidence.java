package org.ballotwatch.election;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.event.FieldPath;
import org.ballotwatch.evidence.Amount;
import org.ballotwatch.evidence.Evidence;
import org.ballotwatch.evidence.EvidenceKind;
import org.ballotwatch.evidence.EvidenceRequest;
import org.ballotwatch.resolution.ResolvedQuantity;

/** The seats of parties in elections, each at its latest stage. */
@Singleton
class SeatEvidence implements EvidenceKind {
    private final SeatCounts counts;

    SeatEvidence(SeatCounts counts) {
        this.counts = counts;
    }

    @Override
    public int place() {
        return 25;
    }

    @Override
    public Uni<Map<UUID, List<Evidence>>> of(EvidenceRequest request) {
        List<UUID> elections =
                request.events(Election.class).stream().map(Election::key).toList();
        return elections.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : counts.ofElections(request.context(), elections, request.reports())
                        .map(found -> EvidenceRequest.each(found, tallies -> tallies.stream()
                                .map(tally -> SeatResults.of(tally, null, request.reading()))
                                .sorted(SeatResults.MOST_SEATS_FIRST)
                                .map(SeatEvidence::evidence)
                                .toList()));
    }

    /** Counts of other stages are other facts, so they are no evidence for this one. */
    private static Evidence evidence(SeatResult result) {
        ResolvedQuantity seats = result.resolved();
        return Evidence.of(
                FieldPath.entry("seatResults", result.getParty().getName()) + ".seats",
                Amount.words(seats.best(), seats.low(), seats.high()),
                result.getDisagreement(),
                result.getReports().stream()
                        .filter(report -> report.stage == result.getStage())
                        .toList());
    }
}
