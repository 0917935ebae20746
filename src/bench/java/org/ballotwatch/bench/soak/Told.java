package org.ballotwatch.bench.soak;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;

/**
 * The notices of a subscriber, compared with the log.
 *
 * @param strange notices that are not in the log of their election
 * @param disordered notices that arrived after a later one of the same record
 */
record Told(int notices, int missing, int twice, int strange, int disordered) {
    static final Told NOTHING = new Told(0, 0, 0, 0, 0);

    static Told of(List<Position> told, SortedMap<Position, UUID> log) {
        Set<Position> once = new HashSet<>();
        Map<UUID, Position> latest = new HashMap<>();
        int twice = 0;
        int strange = 0;
        int disordered = 0;
        for (Position position : told) {
            UUID subject = log.get(position);
            if (subject == null) {
                strange++;
            } else if (!once.add(position)) {
                twice++;
            } else {
                Position before = latest.put(subject, position);
                disordered += before != null && before.compareTo(position) > 0 ? 1 : 0;
            }
        }
        return new Told(told.size(), log.size() - once.size(), twice, strange, disordered);
    }

    Told and(Told other) {
        return new Told(
                notices + other.notices,
                missing + other.missing,
                twice + other.twice,
                strange + other.strange,
                disordered + other.disordered);
    }

    boolean isRight() {
        return missing + twice + strange + disordered == 0;
    }
}
