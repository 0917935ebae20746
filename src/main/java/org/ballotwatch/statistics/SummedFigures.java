package org.ballotwatch.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ballotwatch.figure.Figure;
import org.ballotwatch.figure.FigureSum;
import org.ballotwatch.figure.Measure;

/**
 * The figures that sums are made of; plain Java. The figure of an incident includes those of its parts. Where it has none,
 * its parts stand for it, each once.
 *
 * @param parts the direct parts of each incident
 * @param figures of incidents and parts
 */
record SummedFigures(Map<UUID, List<UUID>> parts, Map<UUID, List<Figure>> figures) {
    static final SummedFigures NONE = new SummedFigures(Map.of(), Map.of());

    /** The incidents with all of their parts. */
    static List<UUID> all(Collection<UUID> incidents, Map<UUID, List<UUID>> parts) {
        Set<UUID> all = new LinkedHashSet<>(incidents);
        parts.values().forEach(all::addAll);
        return List.copyOf(all);
    }

    /** The figures of one measure that add up to that of all the incidents. */
    List<Figure> of(Collection<UUID> incidents, Measure measure) {
        List<Figure> summed = new ArrayList<>();
        Set<UUID> seen = new LinkedHashSet<>();
        incidents.forEach(incident -> add(incident, measure, seen, summed));
        return summed;
    }

    private void add(UUID incident, Measure measure, Set<UUID> seen, List<Figure> summed) {
        if (!seen.add(incident)) {
            return;
        }
        Figure own = FigureSum.of(figures.getOrDefault(incident, List.of()), measure);
        if (own != null) {
            summed.add(own);
        } else {
            parts.getOrDefault(incident, List.of()).forEach(part -> add(part, measure, seen, summed));
        }
    }
}
