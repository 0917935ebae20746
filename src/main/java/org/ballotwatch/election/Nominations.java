package org.ballotwatch.election;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.election.ResultReports.Tally;

/**
 * Joins what sources report of a party to its candidate, where one seat is at stake: one source names the candidate, another
 * only the party. It does so only for the party's sole candidate, since nobody can tell which of several a source means.
 */
final class Nominations {
    private record NominatedBy(UUID election, UUID place, UUID party) {}

    private Nominations() {}

    static List<Tally> merged(List<Tally> tallies) {
        Map<NominatedBy, List<Tally>> candidates = new HashMap<>();
        for (Tally tally : tallies) {
            if (tally.contestant().getKind() == ContestantKind.CANDIDATE
                    && tally.election().isForOneSeat()) {
                candidates
                        .computeIfAbsent(contest(tally), c -> new ArrayList<>())
                        .add(tally);
            }
        }
        if (candidates.isEmpty()) {
            return tallies;
        }
        List<Tally> merged = new ArrayList<>();
        for (Tally tally : tallies) {
            List<Tally> nominated = candidates.getOrDefault(contest(tally), List.of());
            if (tally.contestant().getKind() == ContestantKind.PARTY && nominated.size() == 1) {
                nominated.get(0).reports().addAll(tally.reports());
                nominated.get(0).reports().sort(comparing(report -> report.knownSince, nullsLast(naturalOrder())));
            } else {
                merged.add(tally);
            }
        }
        return merged;
    }

    private static NominatedBy contest(Tally tally) {
        return new NominatedBy(
                tally.election().uuid, tally.place(), tally.contestant().partyId());
    }
}
