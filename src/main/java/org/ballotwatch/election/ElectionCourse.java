package org.ballotwatch.election;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What became of an election, as far as it is known. */
record ElectionCourse(List<StatusChange> changes) {
    static final ElectionCourse UNKNOWN = new ElectionCourse(List.of());

    private static final Comparator<StatusChange> ORDER = comparing(
                    StatusChange::day, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(StatusChange::preferred)
            .thenComparing(StatusChange::status);

    /**
     * A status of a whole election.
     *
     * @param day the first day of it; null if it goes without saying until the vote
     */
    record StatusChange(ElectionStatus status, @Nullable LocalDate day, boolean preferred) {
        private boolean holdsOn(LocalDate day, LocalDate voteDay) {
            return this.day == null ? day.isBefore(voteDay) : !this.day.isAfter(day);
        }
    }

    /** The latest status by a day; null if none is known. */
    @Nullable
    ElectionStatus on(LocalDate day, LocalDate voteDay) {
        return changes.stream()
                .filter(change -> change.holdsOn(day, voteDay))
                .max(ORDER)
                .map(StatusChange::status)
                .orElse(null);
    }

    /** The day on which the election was annulled; null if it was not, or if it counts nevertheless. */
    @Nullable
    LocalDate annulledOn() {
        StatusChange last = changes.stream().max(ORDER).orElse(null);
        return last == null || !last.status().isVoid()
                ? null
                : changes.stream()
                        .filter(change -> change.status() == ElectionStatus.ANNULLED
                                || change.status() == ElectionStatus.RERUN_ORDERED)
                        .map(StatusChange::day)
                        .filter(Objects::nonNull)
                        .min(LocalDate::compareTo)
                        .orElse(null);
    }
}
