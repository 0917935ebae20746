package org.ballotwatch.election;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ballotwatch.actor.Lineage;
import org.ballotwatch.election.ResultReports.Tally;

/**
 * Selects the tallies of the previous election to compare a result with.
 *
 * @param before the tallies, by {@link Contestant#key}
 */
record ComparisonBasis(ElectionResult current, Map<Object, Tally> before) {

    /** The tallies to compare with, and the kind of comparison; the list may be empty. */
    record Basis(List<Tally> tallies, Comparison comparison) {}

    /**
     * The basis of each result.
     *
     * @param before the tallies of the previous elections, by the id of the later one
     */
    static List<ComparisonBasis> of(List<ElectionResult> results, Map<UUID, List<Tally>> before) {
        Map<UUID, Map<Object, Tally>> byContestant = new LinkedHashMap<>();
        before.forEach((election, tallies) -> {
            Map<Object, Tally> ofElection = new LinkedHashMap<>();
            tallies.forEach(tally -> ofElection.put(tally.contestant().key(), tally));
            byContestant.put(election, ofElection);
        });
        return results.stream()
                // The result of a place is not that of the whole election before.
                .map(result -> new ComparisonBasis(
                        result,
                        result.placeKey() != null
                                ? Map.of()
                                : byContestant.getOrDefault(result.getElection().uuid, Map.of())))
                .toList();
    }

    /** The parties without a result of their own in a previous election that has results. */
    static List<UUID> without(Collection<ComparisonBasis> bases) {
        return bases.stream()
                .filter(basis -> !basis.before.isEmpty() && basis.isOfParty())
                .filter(basis -> !basis.before.containsKey(basis.current.contestantKey()))
                .map(basis -> basis.current.getContestant().partyId())
                .distinct()
                .toList();
    }

    /**
     * The contestant's own result. Else, for one seat, that of the same party's candidate. Else, for a party, the results of
     * its predecessors, else those of an alliance's members, else that of the alliance in which it ran. The last is the whole
     * alliance's result, since shares within it are not counted.
     */
    Basis basis(Lineage lineage) {
        Basis own = ownBasis();
        if (before.isEmpty() || !own.tallies().isEmpty() || !isOfParty()) {
            return own;
        }
        UUID party = current.getContestant().partyId();
        LocalDate now = current.getElection().startsOn;
        Set<UUID> predecessors = lineage.predecessors(party, now, before::containsKey);
        if (!predecessors.isEmpty()) {
            return basis(predecessors, predecessors.size() == 1 ? Comparison.PREDECESSOR : Comparison.MERGED_PARTIES);
        }
        Set<UUID> members = lineage.membersOrPredecessors(party, now, before::containsKey);
        if (!members.isEmpty()) {
            return basis(members, Comparison.ALLIANCE_MEMBERS);
        }
        LocalDate then = before.values().iterator().next().election().startsOn;
        Set<UUID> alliances = lineage.alliances(party, then, now, before::containsKey);
        return basis(alliances.size() == 1 ? alliances : Set.of(), Comparison.ALLIANCE);
    }

    /** The contestant's own result, else, for one seat, that of the same party's candidate. */
    Basis ownBasis() {
        Tally own = before.get(current.contestantKey());
        if (own != null) {
            return new Basis(List.of(own), Comparison.SAME_STAGE);
        }
        List<Tally> ofSameParty = ofSameParty();
        return ofSameParty.size() == 1
                ? new Basis(ofSameParty, Comparison.SAME_PARTY)
                : new Basis(List.of(), Comparison.SAME_STAGE);
    }

    private boolean isOfParty() {
        return current.getContestant().getKind() == ContestantKind.PARTY;
    }

    private List<Tally> ofSameParty() {
        UUID party = current.getContestant().partyId();
        return party == null || !current.getElection().isForOneSeat()
                ? List.of()
                : before.values().stream()
                        .filter(tally -> party.equals(tally.contestant().partyId()))
                        .toList();
    }

    private Basis basis(Set<?> contestants, Comparison comparison) {
        return new Basis(contestants.stream().map(before::get).toList(), comparison);
    }
}
