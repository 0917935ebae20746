package org.ballotwatch.finding;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.ballotwatch.actor.Actor;
import org.ballotwatch.database.RowReader;
import org.ballotwatch.incident.Incident;
import org.ballotwatch.report.Knowledge;
import org.ballotwatch.source.Source;

/**
 * A person whom a source calls by an exclusive office on some day held it: nobody else held it then, and the person
 * held no incompatible office. A tenure with a first day outweighs one such title; titles of the same day outweigh it
 * if more voices give them. A title in passing is a tenure with that day only. If a report of the person's part in an
 * incident has the same words, the finding names it too.
 */
@Singleton
final class TitleAgreesWithTenures implements Rule {
    /** Offices that one person holds at a time. "Deputy Prime Minister" and "former President" do not match. */
    private static final String SOLE =
            "'^(the )?(prime minister|president|head of state|head of government|speaker)( of .+)?$'";

    /** Nobody holds two of these offices of one country at a time. */
    private static final String APART = "('prime minister', 'president', 'speaker')";

    /** Another tenure that contradicts this one. */
    private static final String AGAINST = """
            (d.person_id <> t.person_id and d.role = t.role
                      and d.organization_id is not distinct from t.organization_id
                      and (t.organization_id is not null or d.country_id = t.country_id)
                    or d.person_id = t.person_id and d.country_id = t.country_id and lower(d.role) <> lower(t.role)
                      and lower(d.role) in %1$s and lower(t.role) in %1$s)""".formatted(APART);

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
                  array_remove(array['T' || t.id, 'Y' || p.id, 'T' || holder.id, 'T' || own.id] || weighed.reports, null) as reports,
                  person.name as person, t.role, t.held_on, t.as_written, holder.name as holder,
                  holder.since as holder_since, own.role as own_role, own.since as own_since
                from tenure t
                join actor person on person.id = t.person_id
                left join actor body on body.id = t.organization_id
                cross join lateral (
                  select
                    count(distinct other.voice) filter (where other.against)
                      + coalesce(bool_or(other.against and other.since is not null), false)::integer as against,
                    greatest(count(distinct other.voice) filter (where not other.against), 1) as agreeing,
                    array_agg('T' || other.id order by other.id) filter (where other.against) as reports
                  from (
                    select d.id, d.since, coalesce(s.voice_id, s.id) as voice, %1$s as against
                    from tenure d join source s on s.id = d.source_id
                    where (d.role = t.role or d.person_id = t.person_id) and %2$s
                      and (%1$s or d.person_id = t.person_id and d.role = t.role)
                  ) as other
                ) as weighed
                left join lateral (
                  select d.id, d.person_id, d.since, a.name
                  from tenure d join actor a on a.id = d.person_id
                  where d.role = t.role and d.person_id <> t.person_id and %1$s and %2$s
                  order by d.since desc nulls last, d.id limit 1
                ) as holder on true
                left join lateral (
                  select d.id, d.role, d.since
                  from tenure d
                  where d.person_id = t.person_id and d.role <> t.role and %2$s
                  order by %1$s desc, d.since desc nulls last, d.id limit 1
                ) as own on true
                left join participation p on p.actor_id = t.person_id
                  and p.source_id = t.source_id and p.as_written = t.as_written and %4$s
                where t.since is null and t.held_on is not null
                  and t.role ~* %3$s
                  and %5$s
                  and weighed.against > weighed.agreeing
                  and not exists (
                    select from tenure d
                    where d.person_id = t.person_id and d.role = t.role and d.since is not null
                      and (d.country_id = t.country_id or d.organization_id = t.organization_id)
                      and %2$s)""".formatted(AGAINST, covering(knowledge), SOLE, knowledge.live("p"), knowledge.live("t"));
    }

    /** A tenure that covers the day, by its first and last day or as a title of that day. */
    private static String covering(Knowledge knowledge) {
        return "d.rank <> 'DEPRECATED' and (d.since <= t.held_on and (d.until is null or d.until >= t.held_on)"
                + " or d.held_on = t.held_on) and " + knowledge.live("d");
    }

    @Override
    public FindingText describe(RowReader row) {
        String person = row.text();
        String role = row.text();
        LocalDate day = row.date();
        String words = row.text();
        String holder = row.text();
        LocalDate since = row.date();
        String ownRole = row.text();
        LocalDate ownSince = row.date();
        String quoted = words == null ? "" : " (\"" + words + "\")";
        return new FindingText(
                "A source calls %s %s on %s%s%s%s."
                        .formatted(person, role, day, quoted, held(holder, since), own(person, ownRole, ownSince)),
                ownRole);
    }

    private static String held(String holder, LocalDate since) {
        if (holder == null) {
            return "";
        }
        return since == null
                ? ", but others call %s that on the same day".formatted(holder)
                : ", but %s held that office, since %s".formatted(holder, since);
    }

    private static String own(String person, String role, LocalDate since) {
        if (role == null) {
            return "";
        }
        return since == null
                ? ". Others call %s %s on that day".formatted(person, role)
                : ". %s had been %s since %s".formatted(person, role, since);
    }
}
