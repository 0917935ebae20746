package org.ballotwatch.dispute;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.ballotwatch.resolution.Rank;

/** How a dispute stands after its steps; plain Java. */
final class DisputeStatusResolver {
    /** Courts dismiss and ratify on one day: of two steps of a day the one that is further on in the life is the later. */
    private static final Comparator<DisputeStep> COURSE = comparing(DisputeStep::day)
            .thenComparing(step -> step.rank == Rank.PREFERRED)
            .thenComparing(step -> step.status);

    private DisputeStatusResolver() {}

    /**
     * @param on the last day whose steps count, null for all
     * @return null where no step counts
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
