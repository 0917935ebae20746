package org.ballotwatch.election;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.ballotwatch.election.ResultReports.Tally;
import org.ballotwatch.resolution.Rank;

/**
 * Finds out whom each body declared elected. What it says counts first. Where it gives numbers only, the one seat decides, and
 * in a second round the most votes. In a first round nothing follows from numbers: the rules of majorities differ.
 */
final class WinnerDeclarations {
    private static final Comparator<DeclaredWinner> ORDER = comparing(DeclaredWinner::getStage)
            .reversed()
            .thenComparing(DeclaredWinner::getOn, nullsFirst(naturalOrder()))
            .thenComparing(winner -> winner.getContestant().getName());

    private record DeclaredCount(Contestant contestant, ResultReport report) {}

    private WinnerDeclarations() {}

    /** @param tallies those of one whole election */
    static List<DeclaredWinner> of(List<Tally> tallies) {
        Map<UUID, List<DeclaredCount>> byDeclarer = new LinkedHashMap<>();
        for (Tally tally : tallies) {
            for (ResultReport report : tally.reports()) {
                if (report.rank != Rank.DEPRECATED && !report.overtaken) {
                    byDeclarer
                            .computeIfAbsent(declarer(report), d -> new ArrayList<>())
                            .add(new DeclaredCount(tally.contestant(), report));
                }
            }
        }
        return byDeclarer.values().stream()
                .flatMap(counts -> declared(tallies.get(0).election(), counts).stream())
                .sorted(ORDER)
                .toList();
    }

    static UUID declarer(ResultReport report) {
        return report.voice.speaker();
    }

    private static List<DeclaredWinner> declared(Election election, List<DeclaredCount> counts) {
        List<DeclaredCount> explicit =
                counts.stream().filter(count -> count.report.elected != null).toList();
        if (!explicit.isEmpty()) {
            return winners(latest(explicit), false, count -> count.report.elected);
        }
        List<DeclaredCount> latest = latest(counts);
        List<DeclaredCount> seated =
                latest.stream().filter(count -> count.report.best != null).toList();
        if (election.isForOneSeat() && !seated.isEmpty()) {
            return winners(seated, true, count -> count.report.best > 0);
        }
        boolean complete = latest.get(0).report.stage.compareTo(ResultStage.UNOFFICIAL_COMPLETE) >= 0;
        return election.isLaterRound() && complete ? winners(most(latest), true, count -> true) : List.of();
    }

    /** Of the declarer's reports of the latest stage, the latest on each contestant. */
    private static List<DeclaredCount> latest(List<DeclaredCount> counts) {
        ResultStage last = counts.stream()
                .map(count -> count.report.stage)
                .max(naturalOrder())
                .orElseThrow();
        Map<Object, List<DeclaredCount>> byContestant = counts.stream()
                .filter(count -> count.report.stage == last)
                .collect(groupingBy(count -> count.contestant.key(), LinkedHashMap::new, toList()));
        return byContestant.values().stream()
                .map(each -> each.stream()
                        .max(comparing(count -> count.report.knownSince, nullsFirst(naturalOrder())))
                        .orElseThrow())
                .toList();
    }

    /** The contestant with the largest share, or where some have none the most votes, among at least two; none if equal. */
    private static List<DeclaredCount> most(List<DeclaredCount> counts) {
        boolean byShare = counts.stream().allMatch(count -> count.report.voteShare != null);
        Function<DeclaredCount, BigDecimal> weight =
                count -> byShare ? count.report.voteShare : count.report.getVotes();
        List<DeclaredCount> ordered = counts.stream()
                .filter(count -> weight.apply(count) != null)
                .sorted(comparing(weight).reversed())
                .toList();
        boolean decided = ordered.size() == counts.size()
                && ordered.size() > 1
                && weight.apply(ordered.get(0)).compareTo(weight.apply(ordered.get(1))) > 0;
        return decided ? ordered.subList(0, 1) : List.of();
    }

    private static List<DeclaredWinner> winners(
            List<DeclaredCount> counts, boolean derived, Predicate<DeclaredCount> wins) {
        Map<Object, List<DeclaredCount>> byContestant = new LinkedHashMap<>();
        counts.stream().filter(wins).forEach(count -> byContestant
                .computeIfAbsent(count.contestant.key(), c -> new ArrayList<>())
                .add(count));
        return byContestant.values().stream()
                .map(each -> new DeclaredWinner(
                        each.get(0).contestant,
                        derived,
                        each.stream().map(DeclaredCount::report).toList()))
                .toList();
    }
}
