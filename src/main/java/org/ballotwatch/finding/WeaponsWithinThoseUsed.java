package org.ballotwatch.finding;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.database.Query;
import org.ballotwatch.figure.Counted;
import org.ballotwatch.figure.Figure;
import org.ballotwatch.figure.Measure;
import org.ballotwatch.figure.Weapon;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.incident.Incident;
import org.ballotwatch.report.Knowledge;

/** As many weapons of a kind are shown as used as were intercepted and struck, or more, whoever says the one and the other. */
@Singleton
final class WeaponsWithinThoseUsed implements JudgingRule {
    private static final List<Measure> MEASURES =
            List.of(Measure.WEAPONS_USED, Measure.WEAPONS_INTERCEPTED, Measure.WEAPONS_STRUCK);

    private record Weapons(UUID key, UUID event, Weapon weapon) implements ShownFigures.Suspect {}

    private final ShownFigures shown;

    WeaponsWithinThoseUsed(ShownFigures shown) {
        this.shown = shown;
    }

    @Override
    public String name() {
        return "weapons-within-those-used";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Incident.KIND, "incident_id"));
    }

    @Override
    public List<String> evidence() {
        return List.of("incident_id", "weapon");
    }

    @Override
    public String sql(Knowledge knowledge) {
        return """
                select
                  fate.key, fate.key as beside, fate.incident_id, i.country_id, 'WARNING' as severity, fate.reports, fate.weapon
                from (
                  select
                    (array_agg(a.id order by a.id))[1] as key, a.incident_id, a.weapon,
                    array_agg(distinct 'F' || a.id) || array_agg(distinct 'F' || b.id) as reports
                  from figure_report a
                  join figure_report b on b.incident_id = a.incident_id and b.measure = 'WEAPONS_USED' and b.counted = 'ALL'
                    and b.weapon is not distinct from a.weapon
                  where a.measure in ('WEAPONS_INTERCEPTED', 'WEAPONS_STRUCK')
                    and a.counted = 'ALL'
                    and %s
                    and %s
                  group by a.incident_id, a.weapon
                ) as fate
                join incident i on i.id = fate.incident_id""".formatted(knowledge.trusted("a"), knowledge.trusted("b"));
    }

    @Override
    public Uni<Map<UUID, FindingText>> judge(ResolverContext context, Query suspects) {
        return context.snapshot()
                .list(suspects, row -> new Weapons(row.uuid(), row.uuid(), row.word(Weapon.class)))
                .flatMap(found ->
                        shown.judge(context, found, "incident_id", MEASURES, WeaponsWithinThoseUsed::judgement));
    }

    private static FindingText judgement(Weapons weapons, List<Figure> figures) {
        BigDecimal used =
                ShownFigures.most(ShownFigures.find(figures, Measure.WEAPONS_USED, Counted.ALL, weapons.weapon));
        BigDecimal intercepted = least(figures, Measure.WEAPONS_INTERCEPTED, weapons.weapon);
        BigDecimal struck = least(figures, Measure.WEAPONS_STRUCK, weapons.weapon);
        if (used == null || intercepted.add(struck).compareTo(used) <= 0) {
            return null;
        }
        String kind = weapons.weapon == null ? "" : " (" + FindingText.spoken(weapons.weapon.name()) + ")";
        return new FindingText(
                "%s weapons intercepted and %s that struck are more than the %s used%s. The reports behind them contradict each other."
                        .formatted(
                                ShownFigures.plain(intercepted),
                                ShownFigures.plain(struck),
                                ShownFigures.plain(used),
                                kind),
                null);
    }

    private static BigDecimal least(List<Figure> figures, Measure measure, Weapon weapon) {
        BigDecimal least = ShownFigures.least(ShownFigures.find(figures, measure, Counted.ALL, weapon));
        return least == null ? BigDecimal.ZERO : least;
    }
}
