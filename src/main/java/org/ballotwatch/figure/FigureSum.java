package org.ballotwatch.figure;

import static java.util.Comparator.naturalOrder;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ballotwatch.resolution.ResolvedQuantity;

/** The number of everybody from those of groups, where no report counts everybody. */
public final class FigureSum {
    /** A wide group and groups within it. Nobody is in two of the parts, nor in two of the wide groups. */
    private record Family(Counted whole, Set<Counted> parts) {}

    private static final List<Family> FAMILIES = List.of(
            new Family(
                    Counted.CIVILIANS,
                    Set.of(
                            Counted.PROTESTERS,
                            Counted.VOTERS,
                            Counted.JOURNALISTS,
                            Counted.ELECTION_STAFF,
                            Counted.BYSTANDERS)),
            new Family(Counted.SECURITY_FORCES, Set.of(Counted.POLICE, Counted.SOLDIERS)),
            new Family(Counted.ARMED_GROUP_MEMBERS, Set.of(Counted.ATTACKERS)));

    private FigureSum() {}

    /**
     * The figure of everybody in all of the event, reported or summed.
     *
     * @param figures of one event
     * @return null where nobody is counted
     */
    public static Figure of(List<Figure> figures, Measure measure) {
        List<Figure> whole = figures.stream()
                .filter(figure -> figure.measure() == measure && figure.scope() == null && figure.weapon() == null)
                .toList();
        return whole.stream()
                .filter(figure -> figure.group() == Counted.ALL)
                .findFirst()
                .orElseGet(() -> sum(whole));
    }

    private static Figure sum(List<Figure> groups) {
        List<Figure> parts = new ArrayList<>();
        for (Family family : FAMILIES) {
            List<Figure> whole = of(groups, Set.of(family.whole));
            parts.addAll(whole.isEmpty() ? of(groups, family.parts) : whole);
        }
        if (parts.isEmpty()) {
            // Other groups cut across these, such as children; two of them may count somebody twice.
            return groups.size() == 1 ? sumOf(groups) : null;
        }
        return sumOf(parts);
    }

    private static List<Figure> of(List<Figure> figures, Set<Counted> groups) {
        return figures.stream()
                .filter(figure -> groups.contains(figure.group()))
                .toList();
    }

    private static Figure sumOf(List<Figure> parts) {
        Figure first = parts.get(0);
        ResolvedQuantity sum =
                ResolvedQuantity.sum(parts.stream().map(FigureSum::resolved).toList());
        return new Figure(
                first.measure(),
                Counted.ALL,
                null,
                null,
                parts.stream().map(Figure::stage).min(naturalOrder()).orElseThrow(),
                true,
                sum.best(),
                sum.low(),
                sum.high(),
                null,
                first.reading(),
                parts.stream().flatMap(part -> part.reports().stream()).toList(),
                sum.disagreement(),
                sum.voices());
    }

    private static ResolvedQuantity resolved(Figure figure) {
        return new ResolvedQuantity(
                figure.best(), figure.low(), figure.high(), figure.disagreement(), figure.voices(), -1);
    }
}
