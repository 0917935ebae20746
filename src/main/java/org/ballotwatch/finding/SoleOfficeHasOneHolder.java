package org.ballotwatch.finding;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.ballotwatch.actor.Actor;
import org.ballotwatch.database.RowReader;
import org.ballotwatch.report.Knowledge;

/**
 * Of an office that one person at a time holds, no two have tenures with more than a day in common. Whoever hands an office over
 * and whoever takes it over have that day. One who acts in an office may do so beside the one who has it. A tenure without a
 * last day is known until the day of its source, and not at all where another report of it has a last day.
 */
@Singleton
final class SoleOfficeHasOneHolder implements Rule {
    private static final String ACTING = "\\m(acting|interim|caretaker|transitional|provisional)\\M";

    @Override
    public String name() {
        return "sole-office-has-one-holder";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Actor.KIND, "person_id"), new Subject(Actor.KIND, "other_id"));
    }

    @Override
    public boolean isAboutPairs() {
        return true;
    }

    @Override
    public List<String> columns() {
        return List.of(
                "person",
                "since",
                "until",
                "other",
                "other_since",
                "other_until",
                "role",
                "country",
                "first_day",
                "last_day");
    }

    @Override
    public String sql(Knowledge knowledge) {
        return """
                select
                  clash.key, clash.beside, clash.person_id, clash.other_id, clash.country_id, 'NOTE' as severity, clash.reports, clash.role,
                  one.name as person, clash.since, clash.until, two.name as other, clash.other_since, clash.other_until, c.name as country,
                  clash.first_day, least(clash.until, clash.other_until) as last_day
                from (
                  select
                    (array_agg(t.id order by t.id))[1] as key, (array_agg(d.id order by d.id))[1] as beside,
                    t.person_id, d.person_id as other_id, coalesce(t.country_id, body.country_id) as country_id,
                    (array_agg(t.role order by t.id))[1] as role, min(t.since) as since, min(d.since) as other_since,
                    max(t.until) as until, max(d.until) as other_until,
                    min(greatest(t.since, d.since)) as first_day,
                    array_agg(distinct 'T' || t.id) || array_agg(distinct 'T' || d.id) as reports
                  from tenure t
                  join tenure d on sole_office(d.role) = sole_office(t.role) and d.person_id > t.person_id
                    and d.organization_id is not distinct from t.organization_id
                    and (t.organization_id is not null or d.country_id = t.country_id)
                  left join actor body on body.id = t.organization_id
                  where sole_office(t.role) is not null
                    and t.since is not null
                    and d.since is not null
                    and (t.role ~* '%3$s') = (d.role ~* '%3$s')
                    and %1$s
                    and %2$s
                    and greatest(t.since, d.since)
                      < least(coalesce(t.until, greatest(t.public_by, t.held_on)), coalesce(d.until, greatest(d.public_by, d.held_on)))
                  group by t.person_id, d.person_id, sole_office(t.role), t.country_id, t.organization_id, body.country_id
                ) as clash
                join actor one on one.id = clash.person_id
                join actor two on two.id = clash.other_id
                left join country c on c.id = clash.country_id""".formatted(known("t", knowledge), known("d", knowledge), ACTING);
    }

    @Override
    public FindingText describe(RowReader row) {
        String person = row.text();
        String days = days(row.date(), row.date());
        String other = row.text();
        String otherDays = days(row.date(), row.date());
        String role = row.text();
        String country = row.text();
        LocalDate first = row.date();
        LocalDate last = row.date();
        return new FindingText(
                "%s, %s, and %s, %s, are both reported as %s%s %s. Either the office is disputed, or one of the tenures is wrong."
                        .formatted(
                                person,
                                days,
                                other,
                                otherDays,
                                role,
                                country == null ? "" : " (" + country + ")",
                                last == null ? "on " + first + " and after" : "from " + first + " to " + last),
                null);
    }

    private static String days(LocalDate since, LocalDate until) {
        return until == null ? "since " + since : "from " + since + " to " + until;
    }

    private static String known(String tenure, Knowledge knowledge) {
        return """
                %2$s
                    and (%1$s.until is not null or not exists (
                      select from tenure u
                      where u.person_id = %1$s.person_id and sole_office(u.role) = sole_office(%1$s.role) and u.until >= %1$s.since
                        and u.country_id is not distinct from %1$s.country_id
                        and u.organization_id is not distinct from %1$s.organization_id
                        and %3$s))""".formatted(tenure, knowledge.trusted(tenure), knowledge.trusted("u"));
    }
}
