package org.ballotwatch.actor;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** Predecessors and alliances of parties, as far as reports say; plain Java. */
public final class Lineage {
    /** One report on how one party is related to another, and when. */
    record Edge(UUID party, PartyTie relation, UUID other, Span span) {}

    static final Lineage NONE = new Lineage(List.of());

    private final Map<UUID, List<Edge>> byParty;
    private final Map<UUID, List<Edge>> byOther;

    Lineage(Collection<Edge> ties) {
        byParty = ties.stream().collect(groupingBy(Edge::party));
        byOther = ties.stream().collect(groupingBy(Edge::other));
    }

    /**
     * The nearest wanted predecessors of a party by a day: through a new name, succession or merger. The search stops
     * at the first match on each path. A party that broke away has no predecessor.
     */
    public Set<UUID> predecessors(UUID party, LocalDate by, Predicate<UUID> wanted) {
        Set<UUID> found = new LinkedHashSet<>();
        back(party, by, wanted, found, new HashSet<>(Set.of(party)));
        return found;
    }

    private void back(UUID party, LocalDate by, Predicate<UUID> wanted, Set<UUID> found, Set<UUID> passed) {
        for (UUID before : before(party, by)) {
            if (wanted.test(before)) {
                found.add(before);
            } else if (passed.add(before)) {
                back(before, by, wanted, found, passed);
            }
        }
    }

    private List<UUID> before(UUID party, LocalDate by) {
        return byParty.getOrDefault(party, List.of()).stream()
                .filter(tie -> tie.relation != PartyTie.MEMBER_OF)
                .filter(tie -> tie.span.beganBy(by))
                .map(Edge::other)
                .distinct()
                .toList();
    }

    /** The wanted members of an alliance on a day. The predecessors of an unwanted member stand for it. */
    public Set<UUID> membersOrPredecessors(UUID alliance, LocalDate on, Predicate<UUID> wanted) {
        Set<UUID> found = new LinkedHashSet<>();
        for (Edge tie : byOther.getOrDefault(alliance, List.of())) {
            if (isMembership(tie, on)) {
                found.addAll(wanted.test(tie.party) ? Set.of(tie.party) : predecessors(tie.party, on, wanted));
            }
        }
        return found;
    }

    /** The wanted alliances to which a party, or a predecessor of it by a later day, belonged on a day. */
    public Set<UUID> alliances(UUID party, LocalDate on, LocalDate by, Predicate<UUID> wanted) {
        List<UUID> selves = new ArrayList<>(List.of(party));
        predecessors(party, by, before -> {
            selves.add(before);
            return false;
        });
        Set<UUID> alliances = new LinkedHashSet<>();
        selves.stream()
                .flatMap(self -> byParty.getOrDefault(self, List.of()).stream())
                .filter(tie -> isMembership(tie, on) && wanted.test(tie.other))
                .forEach(tie -> alliances.add(tie.other));
        return alliances;
    }

    private static boolean isMembership(Edge tie, LocalDate on) {
        return tie.relation == PartyTie.MEMBER_OF && tie.span.covers(on);
    }
}
