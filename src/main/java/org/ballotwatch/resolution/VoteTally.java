package org.ballotwatch.resolution;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * All votes for one value.
 *
 * @param size the number of votes, where those of one voice are one
 */
record VoteTally<T>(T value, List<Vote<T>> votes, int size) {

    /** Returns one tally per value, in the order in which the values first appear. */
    static <T> List<VoteTally<T>> of(List<Vote<T>> votes) {
        var byValue = votes.stream().collect(groupingBy(Vote::value, LinkedHashMap::new, toList()));
        return byValue.entrySet().stream()
                .map(entry -> new VoteTally<>(entry.getKey(), entry.getValue(), counted(entry.getValue())))
                .toList();
    }

    /** Sorts by most votes, then the more reliable source, then the more certain report, then the stronger one. */
    static <T> Comparator<VoteTally<T>> modalFirst() {
        return comparingInt(VoteTally<T>::size)
                .thenComparingInt(VoteTally::reliability)
                .thenComparingInt(VoteTally::certainty)
                .reversed()
                .thenComparing(tally -> tally.strongest().choice().precedence(), ReportPrecedence.STRONGEST_FIRST);
    }

    /** 1 - (votes for the modal value / votes); 0 without votes. Source: eventreport's event_level_disagreement. */
    static double disagreement(List<? extends VoteTally<?>> tallies) {
        int votes = tallies.stream().mapToInt(VoteTally::size).sum();
        int modal = tallies.stream().mapToInt(VoteTally::size).max().orElse(0);
        return votes == 0 ? 0 : (votes - modal) / (double) votes;
    }

    private static <T> int counted(List<Vote<T>> votes) {
        return Vote.voicesOf(votes);
    }

    Vote<T> strongest() {
        return Vote.strongest(votes);
    }

    private int reliability() {
        return votes.stream()
                .mapToInt(vote -> vote.choice().precedence().reliability())
                .max()
                .orElseThrow();
    }

    private int certainty() {
        return votes.stream().mapToInt(vote -> vote.choice().certainty()).max().orElseThrow();
    }
}
