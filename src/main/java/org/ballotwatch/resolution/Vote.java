package org.ballotwatch.resolution;

import static java.util.Comparator.comparing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** A report with a value that counts; {@code report} is its index in the original list. */
record Vote<T>(int report, Choice<T> choice) {

    /** Returns the votes among the reports, in the given order. */
    static <T> List<Vote<T>> among(List<Choice<T>> reports) {
        return counting(reports.stream().map(Choice::precedence).toList()).stream()
                .filter(i -> reports.get(i).value() != null)
                .map(i -> new Vote<>(i, reports.get(i)))
                .toList();
    }

    /** Returns the indexes of the reports that count: all but the deprecated ones, or all if there are no others. */
    static List<Integer> counting(List<ReportPrecedence> precedences) {
        boolean others = precedences.stream().anyMatch(precedence -> precedence.rank() != Rank.DEPRECATED);
        return IntStream.range(0, precedences.size())
                .filter(i -> !others || precedences.get(i).rank() != Rank.DEPRECATED)
                .boxed()
                .toList();
    }

    /** Returns the number of independent voices: reports that come from one source are one voice. */
    static int voices(List<ReportPrecedence> precedences) {
        if (precedences.size() < 2) {
            return precedences.size();
        }
        Set<UUID> known = new HashSet<>();
        int voices = 0;
        for (ReportPrecedence precedence : precedences) {
            if (precedence.voice() == null || known.add(precedence.voice())) {
                voices++;
            }
        }
        return voices;
    }

    /** Returns the first of the strongest votes. */
    static <T> Vote<T> strongest(List<Vote<T>> votes) {
        return votes.stream()
                .min(comparing(vote -> vote.choice().precedence(), ReportPrecedence.STRONGEST_FIRST))
                .orElseThrow();
    }
}
