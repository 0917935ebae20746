package org.ballotwatch.finding;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.ballotwatch.database.RowReader;
import org.ballotwatch.figure.Counted;
import org.ballotwatch.figure.Figure;
import org.ballotwatch.figure.Figures;
import org.ballotwatch.figure.Measure;
import org.ballotwatch.figure.Weapon;
import org.ballotwatch.graphql.execution.ResolverContext;

/** The figures of incidents and elections as they are shown, for rules that hold them against each other. */
@Singleton
class ShownFigures {
    /** A row of a rule's statement: its key, and the incident or election whose figures may contradict each other. */
    interface Suspect {
        UUID key();

        UUID event();
    }

    /** An event that is the key of its own row. */
    record SuspectEvent(UUID key) implements Suspect {
        static SuspectEvent read(RowReader row) {
            return new SuspectEvent(row.uuid());
        }

        @Override
        public UUID event() {
            return key;
        }
    }

    private final Figures figures;

    ShownFigures(Figures figures) {
        this.figures = figures;
    }

    /**
     * Judges each suspect by the figures of its event; one statement for all.
     *
     * @param column the column of figures that refers to the events: {@code incident_id} or {@code election_id}
     * @param judgement returns null where the figures do not contradict each other
     * @return what breaks the rule, by the suspects' keys
     */
    <S extends Suspect> Uni<Map<UUID, FindingText>> judge(
            ResolverContext context,
            List<S> suspects,
            String column,
            List<Measure> measures,
            BiFunction<S, List<Figure>, FindingText> judgement) {
        List<UUID> events = suspects.stream().map(Suspect::event).distinct().toList();
        return figures.of(context, column, events, measures).map(shown -> {
            Map<UUID, FindingText> judgements = new HashMap<>();
            for (S suspect : suspects) {
                FindingText judged = judgement.apply(suspect, shown.getOrDefault(suspect.event(), List.of()));
                if (judged != null) {
                    judgements.put(suspect.key(), judged);
                }
            }
            return judgements;
        });
    }

    static Figure find(List<Figure> figures, Measure measure, Counted group, Weapon weapon) {
        return figures.stream()
                .filter(figure -> figure.scope() == null) // a part of an event contradicts nothing of the whole
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
