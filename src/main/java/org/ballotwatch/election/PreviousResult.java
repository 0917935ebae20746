package org.ballotwatch.election;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.source.Rank;
import org.ballotwatch.source.Reading;

/** A party's result in the election before, of the same stage where there is one, and what the comparison is worth. */
record PreviousResult(SeatResult result, Comparison comparison) {
    static final PreviousResult NONE = new PreviousResult(null, null);

    static PreviousResult of(SeatResult current, Map<UUID, List<SeatCounts.Tally>> previous, Reading reading) {
        for (SeatCounts.Tally tally : previous.getOrDefault(current.getElection().uuid, List.of())) {
            if (tally.party().uuid.equals(current.partyId())) {
                return of(tally, current.getStage(), reading);
            }
        }
        return NONE;
    }

    private static PreviousResult of(SeatCounts.Tally tally, ResultStage stage, Reading reading) {
        boolean likeWithLike = tally.reports().stream()
                .anyMatch(report -> report.stage == stage && report.rank != Rank.DEPRECATED && report.hasSeats());
        SeatResult same =
                likeWithLike ? SeatResult.of(tally.election(), tally.party(), tally.reports(), stage, reading) : null;
        return same != null
                ? new PreviousResult(same, Comparison.SAME_STAGE)
                : new PreviousResult(
                        SeatResult.of(tally.election(), tally.party(), tally.reports(), null, reading),
                        Comparison.LATEST_STAGE);
    }
}
