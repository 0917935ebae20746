package org.ballotwatch.finding;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.figure.Counted;
import org.ballotwatch.figure.Figure;
import org.ballotwatch.figure.Figures;
import org.ballotwatch.figure.Measure;
import org.ballotwatch.figure.Weapon;
import org.ballotwatch.graphql.execution.ResolverContext;

/** The figures of incidents and elections as they are shown, for rules that hold them against each other. */
@Singleton
class ShownFigures {
    private final Figures figures;

    ShownFigures(Figures figures) {
        this.figures = figures;
    }

    Uni<Map<UUID, List<Figure>>> ofIncidents(
            ResolverContext context, Collection<UUID> incidents, List<Measure> measures) {
        return figures.of(context, "incident_id", incidents, measures);
    }

    Uni<Map<UUID, List<Figure>>> ofElections(
            ResolverContext context, Collection<UUID> elections, List<Measure> measures) {
        return figures.of(context, "election_id", elections, measures);
    }

    static Figure find(List<Figure> figures, Measure measure, Counted group, Weapon weapon) {
        return figures.stream()
                .filter(figure -> figure.measure() == measure && figure.group() == group && figure.weapon() == weapon)
                .findFirst()
                .orElse(null);
    }

    static Figure find(List<Figure> figures, Measure measure) {
        return find(figures, measure, Counted.ALL, null);
    }

    /** No less than this, as it is shown; null where nothing is said. */
    static BigDecimal least(Figure figure) {
        if (figure == null) {
            return null;
        }
        return figure.best() != null ? figure.best() : figure.low();
    }

    /** No more than this, as it is shown; null where nothing is said. */
    static BigDecimal most(Figure figure) {
        if (figure == null) {
            return null;
        }
        return figure.best() != null ? figure.best() : figure.high();
    }

    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
