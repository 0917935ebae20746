package org.ballotwatch.finding;

import jakarta.inject.Singleton;
import java.util.List;
import org.ballotwatch.database.RowReader;
import org.ballotwatch.election.Election;
import org.ballotwatch.incident.Incident;
import org.ballotwatch.report.Knowledge;
import org.ballotwatch.source.Source;

/**
 * The parts that one voice in one source counts add up to its whole: three drones are two shot down and one that
 * struck. Counts of two voices are never added, since one may know of a drone that the other does not.
 */
@Singleton
final class PartsSumToWhole implements Rule {
    /** The measure and group of the first part, the second part and the whole. */
    private static final String SPLITS = """
            values
                  ('WEAPONS_INTERCEPTED', 'ALL', 'WEAPONS_STRUCK', 'ALL', 'WEAPONS_USED'),
                  ('KILLED', 'CIVILIANS', 'KILLED', 'SECURITY_FORCES', 'KILLED'),
                  ('INJURED', 'CIVILIANS', 'INJURED', 'SECURITY_FORCES', 'INJURED'),
                  ('ARRESTED', 'CIVILIANS', 'ARRESTED', 'SECURITY_FORCES', 'ARRESTED'),
                  ('APPEALS_UPHELD', 'ALL', 'APPEALS_DISMISSED', 'ALL', 'APPEALS_REVIEWED')""";

    private static final String SAME_VOICE = """
            (x.incident_id = a.incident_id or x.election_id = a.election_id)
                    and x.source_id = a.source_id
                    and x.attributed_to_id is not distinct from a.attributed_to_id
                    and x.attributed_words is not distinct from a.attributed_words
                    and x.known_since is not distinct from a.known_since
                    and x.weapon is not distinct from a.weapon""";

    @Override
    public String name() {
        return "parts-sum-to-whole";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<Subject> subjects() {
        return List.of(
                new Subject(Incident.KIND, "incident_id"),
                new Subject(Election.KIND, "election_id"),
                new Subject(Source.KIND, "source_id"));
    }

    @Override
    public List<String> columns() {
        return List.of("publisher", "weapon", "whole_said", "whole", "a_said", "a", "b_said", "b", "too_many", "total");
    }

    @Override
    public String sql(Knowledge knowledge) {
        String voice = SAME_VOICE + "\n                    and " + knowledge.trusted("x");
        return """
                select
                  a.id as key, a.id as beside, a.incident_id, a.election_id, a.source_id, s.publisher, a.weapon,
                  coalesce(i.country_id, e.country_id) as country_id,
                  case when part.low > whole.high then 'ERROR' else 'NOTE' end as severity,
                  array['F' || whole.id, 'F' || a.id, 'F' || b.id] as reports,
                  concat_ws(' ', split.whole, whole.counted) as whole_said, concat_ws(' to ', whole.low, nullif(whole.high, whole.low)) as whole,
                  concat_ws(' ', split.a, split.a_counted) as a_said, concat_ws(' to ', part.a_low, nullif(part.a_high, part.a_low)) as a,
                  concat_ws(' ', split.b, split.b_counted) as b_said, concat_ws(' to ', b.low, nullif(b.high, b.low)) as b,
                  part.low > whole.high as too_many, concat_ws(' to ', part.low, nullif(part.high, part.low)) as total
                from figure_report a
                join (
                  %1$s
                ) as split (a, a_counted, b, b_counted, whole) on split.a = a.measure and split.a_counted = a.counted
                join source s on s.id = a.source_id
                left join incident i on i.id = a.incident_id
                left join election e on e.id = a.election_id
                cross join lateral (
                  select x.id, coalesce(x.low, x.best) as low, coalesce(x.high, x.best) as high
                  from figure_report x
                  where x.measure = split.b and x.counted = split.b_counted and %2$s
                  order by x.id desc
                  limit 1
                ) as b
                cross join lateral (
                  select x.id, x.counted, coalesce(x.low, x.best) as low, coalesce(x.high, x.best) as high
                  from figure_report x
                  where x.measure = split.whole and x.counted = 'ALL' and %2$s
                  order by x.id desc
                  limit 1
                ) as whole
                cross join lateral (
                  select
                    coalesce(a.low, a.best) as a_low, coalesce(a.high, a.best) as a_high,
                    coalesce(a.low, a.best) + b.low as low, coalesce(a.high, a.best) + b.high as high
                ) as part
                where (a.measure in ('WEAPONS_INTERCEPTED', 'APPEALS_UPHELD') or a.counted = 'CIVILIANS')
                  and %3$s
                  and (part.low > whole.high or part.high < whole.low)""".formatted(SPLITS, voice, knowledge.trusted("a"));
    }

    @Override
    public FindingText describe(RowReader row) {
        String publisher = row.text();
        String weapon = row.text();
        String whole = counted(row);
        String parts = counted(row) + " and " + counted(row);
        String verdict = row.yes() ? "more than the whole." : "which leaves some of the whole unaccounted for.";
        String of = weapon == null ? "" : " (" + FindingText.spoken(weapon) + ")";
        String total = row.text();
        return new FindingText(
                "One voice in %s gives %s%s, but also %s: together %s, %s"
                        .formatted(publisher, whole, of, parts, total, verdict),
                total);
    }

    /** Such as "5 injured civilians". */
    private static String counted(RowReader row) {
        String what = FindingText.spoken(row.text().replace(" ALL", ""));
        return row.text() + " " + what;
    }
}
