package org.ballotwatch.finding;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
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
    /** Nobody holds two of these offices of one country at a time. */
    private static final String APART = "('prime minister', 'president', 'speaker')";

    /** Another tenure that contradicts this one. An acting holder is a holder. */
    private static final String AGAINST = """
            (d.person_id <> t.person_id and sole_office(d.role) = sole_office(t.role)
                      and d.organization_id is not distinct from t.organization_id
                      and (t.organization_id is not null or d.country_id = t.country_id)
                    or d.person_id = t.person_id and d.country_id = t.country_id and sole_office(d.role) <> sole_office(t.role)
                      and sole_office(d.role) in %1$s and sole_office(t.role) in %1$s)""".formatted(APART);

    @Override
    public String name() {
        return "title-agrees-with-tenures";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public List<Subject> subjects() {
        return List.of(
                new Subject(Actor.KIND, "person_id"),
                new Subject(Incident.KIND, "incident_id"),
                new Subject(Actor.KIND, "holder_id"),
                new Subject(Actor.KIND, "other_holder_id"),
                new Subject(Source.KIND, "source_id"));
    }

    @Override
    public List<String> columns() {
        return List.of("person", "role", "held_on", "as_written", "holders", "holders_since", "own_role", "own_since");
    }

    @Override
    public String sql(Knowledge knowledge) {
        return """
                select
                  t.id as key, coalesce(p.id, t.id) as beside, t.person_id, p.incident_id, t.source_id, holder.ids[1] as holder_id,
                  holder.ids[2] as other_holder_id,
                  coalesce(t.country_id, body.country_id) as country_id, 'WARNING' as severity,
                  array_remove(array['T' || t.id, 'Y' || p.id] || holder.reports || ('T' || own.id) || weighed.reports, null) as reports,
                  person.name as person, t.role, t.held_on, t.as_written, holder.names as holders,
                  holder.since as holders_since, own.role as own_role, own.since as own_since
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
                    where (sole_office(d.role) = sole_office(t.role) or d.person_id = t.person_id) and %2$s
                      and (%1$s or d.person_id = t.person_id and sole_office(d.role) = sole_office(t.role))
                  ) as other
                ) as weighed
                left join lateral (
                  select
                    array_agg(each.person_id order by each.since desc nulls last, each.id) as ids,
                    array_agg(each.name order by each.since desc nulls last, each.id) as names,
                    array_agg(coalesce(each.since::text, '') order by each.since desc nulls last, each.id) as since,
                    array_agg('T' || each.id order by each.since desc nulls last, each.id) as reports
                  from (
                    select distinct on (d.person_id) d.id, d.person_id, d.since, a.name
                    from tenure d join actor a on a.id = d.person_id
                    where sole_office(d.role) = sole_office(t.role) and d.person_id <> t.person_id and %1$s and %2$s
                    order by d.person_id, d.since desc nulls last, d.id
                  ) as each
                ) as holder on true
                left join lateral (
                  select d.id, d.role, d.since
                  from tenure d
                  where d.person_id = t.person_id and d.role <> t.role
                    and sole_office(d.role) is distinct from sole_office(t.role) and %2$s
                  order by %1$s desc, d.since desc nulls last, d.id limit 1
                ) as own on true
                left join participation p on p.actor_id = t.person_id
                  and p.source_id = t.source_id and p.as_written = t.as_written and %3$s
                where t.since is null and t.held_on is not null
                  and sole_office(t.role) is not null
                  and %4$s
                  and weighed.against > weighed.agreeing
                  and not exists (
                    select from tenure d
                    where d.person_id = t.person_id and sole_office(d.role) = sole_office(t.role) and d.since is not null
                      and (d.country_id = t.country_id or d.organization_id = t.organization_id)
                      and %2$s)""".formatted(AGAINST, covering(knowledge), knowledge.live("p"), knowledge.live("t"));
    }

    /**
     * A tenure that covers the day, by its first and last day or as a title of that day. Without a last day it is trusted for a
     * year after its source.
     */
    private static String covering(Knowledge knowledge) {
        return "(d.since <= t.held_on"
                + " and (d.until >= t.held_on or d.until is null and greatest(d.public_by, d.held_on) + 366 >= t.held_on)"
                + " or d.held_on = t.held_on) and " + knowledge.trusted("d");
    }

    @Override
    public FindingText describe(RowReader row) {
        String person = row.text();
        String role = row.text();
        LocalDate day = row.date();
        String words = row.text();
        String held = held(row.texts(), row.texts());
        String ownRole = row.text();
        LocalDate ownSince = row.date();
        String quoted = words == null ? "" : " (\"" + words + "\")";
        return new FindingText(
                "A source calls %s %s on %s%s%s%s."
                        .formatted(person, role, day, quoted, held, own(person, ownRole, ownSince)),
                ownRole);
    }

    /** @param since with the empty text for those who are called that on the day alone; they come last */
    private static String held(List<String> holders, List<String> since) {
        if (holders.isEmpty()) {
            return "";
        }
        if (since.get(0).isEmpty()) {
            return ", but others call %s that on the same day".formatted(String.join(" and ", holders));
        }
        List<String> claims = new ArrayList<>();
        for (int i = 0; i < holders.size() && !since.get(i).isEmpty(); i++) {
            claims.add(holders.get(i) + ", since " + since.get(i));
        }
        return claims.size() == 1
                ? ", but %s held that office, since %s".formatted(holders.get(0), since.get(0))
                : ". The office is disputed: it is said to have been held by " + String.join(", and by ", claims);
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
