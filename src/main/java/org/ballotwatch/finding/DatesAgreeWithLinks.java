package org.ballotwatch.finding;

import jakarta.inject.Singleton;
import java.util.List;
import org.ballotwatch.database.RowReader;
import org.ballotwatch.incident.Incident;
import org.ballotwatch.report.Knowledge;
import org.ballotwatch.source.Source;

/**
 * A reaction, retaliation, investigation or sequel must not begin before its incident, and a part must lie within its
 * whole. A day that is only known to the month or year may be any day of it. Between two countries, clocks
 * may be a day apart.
 */
@Singleton
final class DatesAgreeWithLinks implements Rule {
    @Override
    public String name() {
        return "dates-agree-with-links";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public List<Subject> subjects() {
        return List.of(
                new Subject(Incident.KIND, "incident_id"),
                new Subject(Incident.KIND, "other_id"),
                new Subject(Source.KIND, "source_id"));
    }

    @Override
    public List<String> columns() {
        return List.of("title", "days", "relation", "other_title", "other_days");
    }

    @Override
    public String sql(Knowledge knowledge) {
        return """
                select
                  r.id as key, r.id as beside, r.incident_id, r.other_id, r.source_id, i.country_id, 'ERROR' as severity,
                  array['X' || r.id] as reports, r.relation, i.title, o.title as other_title,
                  concat_ws(' to ', i.starts_on, nullif(i.ends_on, i.starts_on)) as days,
                  concat_ws(' to ', o.starts_on, nullif(o.ends_on, o.starts_on)) as other_days
                from incident_link_report r
                join incident i on i.id = r.incident_id
                join incident o on o.id = r.other_id
                where %s
                  and case
                    when r.relation in ('REACTION_TO', 'RETALIATION_FOR', 'INVESTIGATION_OF', 'FOLLOWED')
                      then i.latest_start + (i.country_id <> o.country_id)::integer < o.earliest_start
                    when r.relation = 'PART_OF'
                      then i.latest_start < o.earliest_start or i.earliest_end > o.latest_end
                  end""".formatted(knowledge.trusted("r"));
    }

    @Override
    public FindingText describe(RowReader row) {
        String title = row.text();
        String days = row.text();
        String relation = row.text();
        String other = row.text();
        String otherDays = row.text();
        String verdict = relation.equals("PART_OF")
                ? "its days are not within those of the whole."
                : "it began before that incident.";
        return new FindingText(
                "\"%s\" (%s) is reported as %s \"%s\" (%s), but %s"
                        .formatted(title, days, FindingText.spoken(relation), other, otherDays, verdict),
                null);
    }
}
