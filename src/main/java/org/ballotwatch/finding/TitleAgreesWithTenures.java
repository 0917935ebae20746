package org.ballotwatch.finding;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.ballotwatch.actor.Actor;
import org.ballotwatch.database.Columns;
import org.ballotwatch.incident.Incident;
import org.ballotwatch.source.Knowledge;
import org.ballotwatch.source.Source;

/**
 * Whoever a source calls by an office on some day held it: no tenure with a first day has somebody else in it. What a
 * source calls somebody in passing is a tenure with that day alone; where the same words stand in a report of their part in
 * an incident, that is named too.
 */
@Singleton
final class TitleAgreesWithTenures implements Rule {
    @Override
    public String name() {
        return "title-agrees-with-tenures";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<Subject> subjects() {
        return List.of(
                new Subject(Actor.KIND, "person_id"),
                new Subject(Incident.KIND, "incident_id"),
                new Subject(Actor.KIND, "holder_id"),
                new Subject(Source.KIND, "source_id"));
    }

    @Override
    public List<String> columns() {
        return List.of("person", "role", "held_on", "as_written", "holder", "holder_since", "own_role", "own_since");
    }

    @Override
    public String sql(Knowledge knowledge) {
        return """
                select
                  t.id as key, coalesce(p.id, t.id) as beside, t.person_id, p.incident_id, t.source_id, holder.person_id as holder_id,
                  coalesce(t.country_id, body.country_id) as country_id, 'WARNING' as severity,
                  array_remove(array['T' || t.id, 'Y' || p.id, 'T' || holder.id, 'T' || own.id], null) as reports,
                  person.name as person, t.role, t.held_on, t.as_written, holder.name as holder,
                  holder.since as holder_since, own.role as own_role, own.since as own_since
                from tenure t
                join actor person on person.id = t.person_id
                left join actor body on body.id = t.organization_id
                cross join lateral (
                  select d.id, d.person_id, d.since, a.name
                  from tenure d
                  join actor a on a.id = d.person_id
                  where d.role = t.role
                    and (d.country_id = t.country_id or d.organization_id = t.organization_id)
                    and d.person_id <> t.person_id
                    and %1$s
                  order by d.since desc, d.id
                  limit 1
                ) as holder
                left join lateral (
                  select d.id, d.role, d.since
                  from tenure d
                  where d.person_id = t.person_id
                    and %1$s
                  order by d.since desc, d.id
                  limit 1
                ) as own on true
                left join participation p on p.actor_id = t.person_id
                  and p.source_id = t.source_id and p.as_written = t.as_written and %2$s
                where t.since is null
                  and t.held_on is not null
                  and %3$s
                  and not exists (
                    select from tenure d
                    where d.person_id = t.person_id and d.role = t.role
                      and (d.country_id = t.country_id or d.organization_id = t.organization_id)
                      and %1$s)""".formatted(covering(knowledge), knowledge.live("p"), knowledge.live("t"));
    }

    /** A tenure with a first day that holds on the day. */
    private static String covering(Knowledge knowledge) {
        return "d.rank <> 'DEPRECATED' and d.since <= t.held_on and (d.until is null or d.until >= t.held_on) and "
                + knowledge.live("d");
    }

    @Override
    public Told tell(Columns row) {
        String person = row.text();
        String role = row.text();
        LocalDate day = row.date();
        String words = row.text();
        String holder = row.text();
        LocalDate since = row.date();
        String ownRole = row.text();
        LocalDate ownSince = row.date();
        String quoted = words == null ? "" : " (\"" + words + "\")";
        String own = ownRole == null ? "" : " %s had been %s since %s.".formatted(person, ownRole, ownSince);
        return new Told(
                "A source calls %s %s on %s%s, but %s held that office, since %s.%s"
                        .formatted(person, role, day, quoted, holder, since, own),
                ownRole);
    }
}
