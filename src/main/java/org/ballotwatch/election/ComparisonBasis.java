package org.ballotwatch.election;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ballotwatch.actor.Lineage;

/** Selects the tallies of the previous election, given by party, to compare a result with. */
record ComparisonBasis(ElectionResult current, Map<UUID, ResultReports.Tally> before) {

    /** The tallies to compare with, and the kind of comparison; the list may be empty. */
    record Basis(List<ResultReports.Tally> tallies, Comparison comparison) {}

    /**
     * The basis of each result.
     *
     * @param before the tallies of the previous elections, by the id of the later one
     */
    static List<ComparisonBasis> of(List<ElectionResult> results, Map<UUID, List<ResultReports.Tally>> before) {
        Map<UUID, Map<UUID, ResultReports.Tally>> byParty = new HashMap<>();
        before.forEach((election, tallies) -> {
            Map<UUID, ResultReports.Tally> ofElection = new HashMap<>();
            tallies.forEach(tally -> ofElection.put(tally.party().uuid, tally));
            byParty.put(election, ofElection);
        });
        return results.stream()
                .map(result -> new ComparisonBasis(result, byParty.getOrDefault(result.getElection().uuid, Map.of())))
                .toList();
    }

    /** The parties without a result of their own in a previous election that has results. */
    static List<UUID> without(Collection<ComparisonBasis> bases) {
        return bases.stream()
                .filter(comparisonBasis -> !comparisonBasis.before.isEmpty())
                .filter(comparisonBasis -> !comparisonBasis.before.containsKey(comparisonBasis.current.partyId()))
                .map(comparisonBasis -> comparisonBasis.current.partyId())
                .distinct()
                .toList();
    }

    /**
     * The party's own result, else those of its predecessors, else those of an alliance's members, else that of the
     * alliance in which it ran. The last is the whole alliance's result, since shares within it are not counted.
     */
    Basis basis(Lineage lineage) {
        UUID party = current.partyId();
        if (before.isEmpty() || before.containsKey(party)) {
            return basis(before.containsKey(party) ? Set.of(party) : Set.of(), Comparison.SAME_STAGE);
        }
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

    private Basis basis(Set<UUID> parties, Comparison comparison) {
        return new Basis(parties.stream().map(before::get).toList(), comparison);
    }
}
