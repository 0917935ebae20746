package org.ballotwatch.finding;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.ballotwatch.database.RowReader;
import org.ballotwatch.incident.Incident;
import org.ballotwatch.report.Knowledge;

/**
 * Two incidents of one country that began within a day of each other may be one: by their place, their kind, their numbers
 * and their titles, each of which is worth some points. Place and kind alone never do, since a town sees two attacks on a
 * bad day. On two days only numbers do, since protests go on. Incidents that a source tells apart, or that a report links
 * to each other, are two.
 */
@Singleton
final class IncidentRecordedOnce implements Rule {
    private static final int ENOUGH = 60;

    private static final int ENOUGH_WITHOUT_NUMBERS = 70;

    @Override
    public String name() {
        return "incident-recorded-once";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Incident.KIND, "incident_id"), new Subject(Incident.KIND, "other_id"));
    }

    @Override
    public boolean isAboutPairs() {
        return true;
    }

    @Override
    public List<String> columns() {
        return List.of("title", "other_title", "score", "same_day", "same_place", "same_type", "numbers", "alike");
    }

    @Override
    public String sql(Knowledge knowledge) {
        return """
                select
                  i.id as key, o.id as beside, i.id as incident_id, o.id as other_id, i.country_id, 'NOTE' as severity,
                  coalesce(figures.reports, '{}') as reports, i.title, o.title as other_title, points.score, common.same_day,
                  common.same_place, common.same_type, figures.numbers, common.alike >= 0.4 as alike
                from incident i
                join incident o on o.country_id = i.country_id and o.id > i.id and i.listed and o.listed
                  and o.starts_on between i.starts_on - 1 and i.starts_on + 1
                  and i.starts_on between o.starts_on - 1 and o.starts_on + 1
                  and o.starts_on <= i.ends_on + 1 and i.starts_on <= o.ends_on + 1
                  and (o.type = i.type or o.place_id = i.place_id)
                join country c on c.id = i.country_id
                left join place p on p.id = i.place_id and p.id = o.place_id
                cross join lateral (
                  select
                    o.starts_on = i.starts_on as same_day, o.type = i.type as same_type,
                    coalesce(
                      o.place_id = i.place_id and i.place_precision is distinct from 'COUNTRY'
                        and o.place_precision is distinct from 'COUNTRY',
                      false) as same_place,
                    similarity(%7$s, %8$s) as alike
                ) as common
                cross join lateral (
                  select
                    array_agg('F' || a.id order by a.id) || array_agg('F' || b.id order by b.id) as reports,
                    max(greatest(a.best, b.best)) as largest,
                    -- Small numbers that differ by one or two, and ones and twos, are common to many incidents.
                    coalesce(
                      bool_or(greatest(a.best, b.best) >= 20 or a.best = b.best and a.best > 2), false) as telling,
                    coalesce(max(a.best) filter (where a.best = b.best), 0) as equal,
                    (array_agg(
                      lower(a.measure) || ' ' || concat_ws(' and ', trim_scale(a.best), nullif(trim_scale(b.best), trim_scale(a.best)))
                      order by a.best desc, a.id))[1] as numbers
                  from figure_report a
                  join figure_report b on b.incident_id = o.id and b.measure = a.measure and b.counted = a.counted
                    and b.weapon is not distinct from a.weapon and b.best > 0
                    and abs(a.best - b.best) <= greatest(1, 0.2 * greatest(a.best, b.best))
                  where a.incident_id = i.id and a.best > 0
                    and a.measure in ('KILLED', 'INJURED', 'ARRESTED', 'WEAPONS_USED')
                    and %1$s
                    and %2$s
                ) as figures
                cross join lateral (
                  select
                    case when common.same_day then 20 else 10 end
                      + case when common.same_place then 25 else 0 end
                      + case when common.same_type then 15 else 0 end
                      + case when figures.telling then 25 when figures.largest > 0 then 10 else 0 end
                      + round(40 * greatest(common.alike - 0.2, 0))::integer as score
                ) as points
                where i.date_precision = 'DAY'
                  and o.date_precision = 'DAY'
                  and (common.alike >= 0.4 and common.same_day or figures.telling)
                  and (common.alike >= 0.4 or common.same_place or figures.equal >= 10)
                  and (common.same_place or i.place_id is null or o.place_id is null)
                  and points.score >= case when figures.largest > 2 then %5$d else %6$d end
                  and not exists (
                    select from incident_link_report x
                    where (x.incident_id, x.other_id) in ((i.id, o.id), (o.id, i.id)) and %3$s)
                  and not exists (
                    select from (%4$s) as told (incident_id, source_id)
                    join (%4$s) as other (incident_id, source_id) on other.source_id = told.source_id
                    where told.incident_id = i.id and other.incident_id = o.id)""".formatted(
                        knowledge.trusted("a"),
                        knowledge.trusted("b"),
                        knowledge.recorded("x") + " and " + knowledge.notDeprecated("x"),
                        tellers(knowledge),
                        ENOUGH,
                        ENOUGH_WITHOUT_NUMBERS,
                        ownWords("i"),
                        ownWords("o"));
    }

    /** A title without the names of the country and of the place that both have, which say nothing more. */
    private static String ownWords(String incident) {
        return "replace(replace(lower(%s.title), lower(c.name), ''), lower(coalesce(p.name, ' ')), ' ')"
                .formatted(incident);
    }

    /** Who tells of which incident. What tells two records apart does so whenever it became public. */
    private static String tellers(Knowledge knowledge) {
        return """
                select r.incident_id, r.source_id from figure_report r where %1$s
                      union all select r.incident_id, r.source_id from participation r where %1$s
                      union all select r.incident_id, r.source_id from account r where %1$s""".formatted(knowledge.recorded("r"));
    }

    @Override
    public FindingText describe(RowReader row) {
        String title = row.text();
        String other = row.text();
        int score = row.integer();
        List<String> common = new ArrayList<>();
        common.add(row.yes() ? "the day" : "the day or the next");
        if (row.yes()) {
            common.add("the place");
        }
        if (row.yes()) {
            common.add("the kind");
        }
        String numbers = row.text();
        if (numbers != null) {
            common.add("numbers (" + numbers.replace('_', ' ') + ")");
        }
        if (row.yes()) {
            common.add("words of the title");
        }
        return new FindingText(
                "\"%s\" and \"%s\" may be one incident: they have %s in common (score %d of 125)."
                        .formatted(title, other, String.join(", ", common), score),
                null);
    }
}
