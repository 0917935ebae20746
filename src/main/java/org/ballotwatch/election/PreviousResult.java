package org.ballotwatch.election;

import java.util.List;
import org.ballotwatch.actor.Lineage;
import org.ballotwatch.resolution.Rank;
import org.ballotwatch.resolution.Reading;

/** A contestant's result in the previous election, of the same stage if possible, and the kind of comparison. */
record PreviousResult(ElectionResult result, Comparison comparison) {
    private static final PreviousResult NONE = new PreviousResult(null, null);

    static PreviousResult of(ComparisonBasis comparisonBasis, Lineage lineage, Reading reading) {
        return of(comparisonBasis, comparisonBasis.basis(lineage), reading);
    }

    /** The contestant's own result in another election, or that of the same party's candidate. */
    static PreviousResult own(ComparisonBasis comparisonBasis, Reading reading) {
        return of(comparisonBasis, comparisonBasis.ownBasis(), reading);
    }

    private static PreviousResult of(ComparisonBasis comparisonBasis, ComparisonBasis.Basis basis, Reading reading) {
        if (basis.tallies().isEmpty()) {
            return NONE;
        }
        ResultStage stage = comparisonBasis.current().getStage();
        boolean likeWithLike = basis.tallies().stream().allMatch(tally -> speaks(tally, stage));
        List<ElectionResult> results = basis.tallies().stream()
                .map(tally -> ElectionResults.of(tally, likeWithLike ? stage : null, reading))
                .sorted(ElectionResults.LARGEST_FIRST)
                .toList();
        boolean own = basis.comparison() == Comparison.SAME_STAGE;
        return new PreviousResult(
                results.size() == 1
                        ? results.get(0)
                        : ElectionResults.sum(comparisonBasis.current().getContestant(), results),
                own && !likeWithLike ? Comparison.LATEST_STAGE : basis.comparison());
    }

    private static boolean speaks(ResultReports.Tally tally, ResultStage stage) {
        return tally.reports().stream()
                .anyMatch(report -> report.stage == stage && report.rank != Rank.DEPRECATED && report.isCounted());
    }
}
