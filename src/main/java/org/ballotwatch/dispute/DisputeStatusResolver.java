package org.ballotwatch.dispute;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.ballotwatch.resolution.Rank;

/** Resolves the status of a dispute from its steps; plain Java. */
final class DisputeStatusResolver {
    /** A court may dismiss and ratify on one day. Of two steps on the same day, the more advanced one is later. */
    private static final Comparator<DisputeStep> COURSE = comparing(DisputeStatusResolver::changesStatus)
            .thenComparing(DisputeStep::day)
            .thenComparing(step -> step.rank == Rank.PREFERRED)
            .thenComparing(step -> step.status);

    private DisputeStatusResolver() {}

    /** Reasons follow a decision, and the decision stays the status. */
    private static boolean changesStatus(DisputeStep step) {
        return step.status != DisputeStatus.REASONS_PUBLISHED;
    }

    /**
     * @param on the last day whose steps count, null for all
     * @return null if no step counts
     */
    static DisputeStatus status(List<DisputeStep> steps, LocalDate on) {
        return steps.stream()
                .filter(step -> step.rank != Rank.DEPRECATED)
                .filter(step -> on == null || !step.day().isAfter(on))
                .max(COURSE)
                .map(step -> step.status)
                .orElse(null);
    }
}
