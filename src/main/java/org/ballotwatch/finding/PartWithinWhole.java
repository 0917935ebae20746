package org.ballotwatch.finding;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.database.Query;
import org.ballotwatch.database.RowReader;
import org.ballotwatch.figure.Counted;
import org.ballotwatch.figure.Figure;
import org.ballotwatch.figure.Measure;
import org.ballotwatch.figure.Weapon;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.incident.Incident;
import org.ballotwatch.report.Knowledge;

/**
 * Of a group no more are shown as killed, injured or arrested than of all, whoever says the one and the other. Many
 * do not count attackers among the dead.
 */
@Singleton
final class PartWithinWhole implements JudgingRule {
    private record Part(UUID key, UUID event, Measure measure, Counted group, Weapon weapon)
            implements ShownFigures.Suspect {}

    private final ShownFigures shown;

    PartWithinWhole(ShownFigures shown) {
        this.shown = shown;
    }

    @Override
    public String name() {
        return "part-within-whole";
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
        return List.of("incident_id", "measure", "counted", "weapon");
    }

    @Override
    public String sql(Knowledge knowledge) {
        return """
                select
                  part.key, part.key as beside, part.incident_id, i.country_id, 'WARNING' as severity, part.reports, part.measure, part.counted, part.weapon
                from (
                  select
                    (array_agg(a.id order by a.id))[1] as key, a.incident_id, a.measure, a.counted, a.weapon,
                    array_agg(distinct 'F' || a.id) || array_agg(distinct 'F' || b.id) as reports
                  from figure_report a
                  join figure_report b on b.incident_id = a.incident_id
                    and b.measure = a.measure and b.counted = 'ALL' and b.weapon is not distinct from a.weapon
                  where a.counted not in ('ALL', 'ATTACKERS')
                    and coalesce(a.low, a.best) > coalesce(b.high, b.best)
                    and %s
                    and %s
                  group by a.incident_id, a.measure, a.counted, a.weapon
                ) as part
                join incident i on i.id = part.incident_id""".formatted(knowledge.trusted("a"), knowledge.trusted("b"));
    }

    @Override
    public Uni<Map<UUID, FindingText>> judge(ResolverContext context, Query suspects) {
        return context.snapshot().list(suspects, PartWithinWhole::part).flatMap(parts -> {
            List<Measure> measures =
                    parts.stream().map(Part::measure).distinct().toList();
            return shown.judge(context, parts, "incident_id", measures, PartWithinWhole::judgement);
        });
    }

    private static Part part(RowReader row) {
        return new Part(
                row.uuid(), row.uuid(), row.word(Measure.class), row.word(Counted.class), row.word(Weapon.class));
    }

    private static FindingText judgement(Part part, List<Figure> figures) {
        BigDecimal least = ShownFigures.least(ShownFigures.find(figures, part.measure, part.group, part.weapon));
        BigDecimal most = ShownFigures.most(ShownFigures.find(figures, part.measure, Counted.ALL, part.weapon));
        if (least == null || most == null || least.compareTo(most) <= 0) {
            return null;
        }
        String measure = FindingText.spoken(part.measure.name());
        return new FindingText(
                "%s %s %s are more than the %s %s in all. The reports behind the two contradict each other."
                        .formatted(
                                ShownFigures.plain(least),
                                measure,
                                FindingText.spoken(part.group.name()),
                                ShownFigures.plain(most),
                                measure),
                null);
    }
}
