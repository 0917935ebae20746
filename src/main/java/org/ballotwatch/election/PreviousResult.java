package org.ballotwatch.election;

import java.util.List;
import org.ballotwatch.actor.Lineage;
import org.ballotwatch.resolution.Rank;
import org.ballotwatch.resolution.Reading;

/** A party's result in the previous election, of the same stage if possible, and the kind of comparison. */
record PreviousResult(SeatResult result, Comparison comparison) {
    private static final PreviousResult NONE = new PreviousResult(null, null);

    static PreviousResult of(ComparisonBasis comparisonBasis, Lineage lineage, Reading reading) {
        ComparisonBasis.Basis basis = comparisonBasis.basis(lineage);
        if (basis.tallies().isEmpty()) {
            return NONE;
        }
        ResultStage stage = comparisonBasis.current().getStage();
        boolean likeWithLike = basis.tallies().stream().allMatch(tally -> speaks(tally, stage));
        List<SeatResult> results = basis.tallies().stream()
                .map(tally -> SeatResults.of(tally, likeWithLike ? stage : null, reading))
                .sorted(SeatResults.MOST_SEATS_FIRST)
                .toList();
        boolean own = basis.comparison() == Comparison.SAME_STAGE;
        return new PreviousResult(
                results.size() == 1
                        ? results.get(0)
                        : SeatResults.sum(comparisonBasis.current().getParty(), results),
                own && !likeWithLike ? Comparison.LATEST_STAGE : basis.comparison());
    }

    private static boolean speaks(SeatCounts.Tally tally, ResultStage stage) {
        return tally.reports().stream()
                .anyMatch(report -> report.stage == stage && report.rank != Rank.DEPRECATED && report.hasSeats());
    }
}
