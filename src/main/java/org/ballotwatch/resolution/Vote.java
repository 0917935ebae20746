package org.ballotwatch.resolution;

import static java.util.Comparator.comparing;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/** A report that says something and counts; {@code report} is its place in the list it came from. */
record Vote<T>(int report, Choice<T> choice) {
    /** What the report says. */
    T value() {
        return Objects.requireNonNull(choice.value());
    }

    /** The votes among the reports, in the order given: of each voice only the latest word. */
    static <T> List<Vote<T>> among(List<Choice<T>> reports) {
        List<Vote<T>> votes = counting(reports.stream().map(Choice::precedence).toList()).stream()
                .filter(i -> reports.get(i).value() != null)
                .map(i -> new Vote<>(i, reports.get(i)))
                .toList();
        return votes.stream().filter(vote -> !vote.isOvertaken(votes)).toList();
    }

    private boolean isOvertaken(List<Vote<T>> votes) {
        for (Vote<T> vote : votes) {
            if (vote.choice.precedence().overtakes(choice.precedence())) {
                return true;
            }
        }
        return false;
    }

    /** The places of the reports that count: all but the deprecated, or all where there are no others. */
    static List<Integer> counting(List<ReportPrecedence> precedences) {
        boolean others = precedences.stream().anyMatch(precedence -> precedence.rank() != Rank.DEPRECATED);
        return IntStream.range(0, precedences.size())
                .filter(i -> !others || precedences.get(i).rank() != Rank.DEPRECATED)
                .boxed()
                .toList();
    }

    /** The number of independent voices. */
    static int voices(List<ReportPrecedence> precedences) {
        if (precedences.size() < 2) {
            return precedences.size();
        }
        Set<Voice> known = new HashSet<>();
        int voices = 0;
        for (ReportPrecedence precedence : precedences) {
            if (precedence.voice() == null || known.add(precedence.voice())) {
                voices++;
            }
        }
        return voices;
    }

    /** The number of independent voices among votes. */
    static int voicesOf(List<? extends Vote<?>> votes) {
        return voices(votes.stream().map(vote -> vote.choice().precedence()).toList());
    }

    /** The first of the strongest. */
    static <T> Vote<T> strongest(List<Vote<T>> votes) {
        return votes.stream()
                .min(comparing(vote -> vote.choice().precedence(), ReportPrecedence.STRONGEST_FIRST))
                .orElseThrow();
    }
}
