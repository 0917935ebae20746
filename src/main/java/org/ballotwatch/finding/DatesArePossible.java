package org.ballotwatch.finding;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ballotwatch.actor.Actor;
import org.ballotwatch.database.RowReader;
import org.ballotwatch.dispute.Dispute;
import org.ballotwatch.election.Election;
import org.ballotwatch.incident.Incident;
import org.ballotwatch.report.Knowledge;
import org.ballotwatch.source.Source;

/**
 * No day lies before 1789, when the elections begin that this service is about, and none but that of a vote lies more than a
 * year ahead: years such as 25 and 2924 are slips of the hand, and 2567 is a year of another calendar.
 */
@Singleton
final class DatesArePossible implements Rule {
    private static final int TOMORROW = 1;

    private static final int NEXT_YEAR = 366;

    /** Votes are announced years before. */
    private static final int YEARS_AHEAD = 3653;

    @Override
    public String name() {
        return "dates-are-possible";
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
                new Subject(Dispute.KIND, "dispute_id"),
                new Subject(Actor.KIND, "actor_id"),
                new Subject(Source.KIND, "source_id"));
    }

    @Override
    public List<String> columns() {
        return List.of("what", "title", "day");
    }

    @Override
    public String sql(Knowledge knowledge) {
        String tomorrow = after(TOMORROW, knowledge);
        String nextYear = after(NEXT_YEAR, knowledge);
        String yearsAhead = after(YEARS_AHEAD, knowledge);
        return """
                select
                  i.id as key, i.id as beside, i.id as incident_id, null::uuid as election_id, null::uuid as dispute_id,
                  null::uuid as actor_id, null::uuid as source_id, i.country_id, 'ERROR' as severity, '{}'::text[] as reports,
                  'incident' as what, i.title, %13$s as day
                from incident i
                where i.listed and %2$s
                union all
                select e.id, e.id, null, e.id, null, null, null, e.country_id, 'ERROR', '{}', 'election', e.title, %14$s
                from election e
                where e.listed and %3$s
                union all
                select
                  r.id, r.id, r.incident_id, r.election_id, null, null, r.source_id, coalesce(i.country_id, e.country_id), 'ERROR',
                  array['Z' || r.id], 'account of', coalesce(i.title, e.title), %15$s
                from account r
                left join incident i on i.id = r.incident_id
                left join election e on e.id = r.election_id
                where %4$s and %1$s
                union all
                select
                  r.id, r.id, null, null, r.dispute_id, null, r.source_id, d.country_id, 'ERROR', array['U' || r.id], 'step of', d.title,
                  r.taken_on
                from dispute_step r
                join dispute d on d.id = r.dispute_id
                where %5$s and %1$s
                union all
                select
                  r.id, r.id, null, null, null, r.person_id, r.source_id, r.country_id, 'ERROR', array['T' || r.id], 'tenure of',
                  a.name || ' (' || r.role || ')', case when %6$s then r.since when %7$s then r.until else r.held_on end
                from tenure r
                join actor a on a.id = r.person_id
                where (%6$s or %7$s or %8$s) and %1$s
                union all
                select
                  r.id, r.id, r.incident_id, r.election_id, r.dispute_id, null, r.source_id, r.country_id, 'ERROR', array['M' || r.id],
                  'statement', r.summary, r.said_on
                from statement r
                where %9$s and %1$s
                union all
                select
                  a.id, a.id, null, null, null, a.id, null, a.country_id, 'ERROR', '{}', 'birth or death of', a.name,
                  case when %10$s then a.born_on else a.died_on end
                from actor a
                where (%10$s or %11$s) and a.listed
                union all
                select
                  s.id, s.id, null, null, null, null, s.id, null, 'ERROR', '{}', 'publication of a source of', s.publisher, s.published_on
                from source s
                where s.listed and %12$s""".formatted(
                        knowledge.trusted("r"),
                        eitherImpossible("i", nextYear),
                        eitherImpossible("e", yearsAhead),
                        eitherImpossible("r", yearsAhead),
                        impossible("r.taken_on", nextYear),
                        impossible("r.since", nextYear),
                        impossible("r.until", yearsAhead),
                        impossible("r.held_on", nextYear),
                        impossible("r.said_on", nextYear),
                        impossible("a.born_on", nextYear),
                        impossible("a.died_on", nextYear),
                        impossible("s.published_on", tomorrow),
                        impossibleDay("i", nextYear),
                        impossibleDay("e", yearsAhead),
                        impossibleDay("r", yearsAhead));
    }

    /** SQL of the last possible day. What the service held at a moment was possible or not on the day of that moment. */
    private static String after(int days, Knowledge knowledge) {
        return (knowledge.recordedAsOf() == null
                        ? "current_date"
                        : "cast(cast(:recordedAsOf as timestamptz) at time zone 'UTC' as date)")
                + " + " + days;
    }

    private static String eitherImpossible(String event, String last) {
        return "(" + impossible(event + ".starts_on", last) + " or " + impossible(event + ".ends_on", last) + ")";
    }

    private static String impossibleDay(String event, String last) {
        return "case when %s then %2$s.starts_on else %2$s.ends_on end"
                .formatted(impossible(event + ".starts_on", last), event);
    }

    private static String impossible(String day, String last) {
        return "(%1$s < date '1789-01-01' or %1$s > %2$s)".formatted(day, last);
    }

    @Override
    public FindingText describe(RowReader row) {
        String what = row.text();
        String title = row.text();
        LocalDate day = row.date();
        List<String> meant = meant(day.getYear());
        String hint = meant.isEmpty() ? "" : " It looks like " + String.join(", or like ", meant) + ".";
        return new FindingText(
                "The year %d cannot be right for the %s \"%s\".%s".formatted(day.getYear(), what, title, hint), null);
    }

    /** Slips, and years of other calendars that begin at another time of the year; so each comes to one of two years of ours. */
    private static List<String> meant(int year) {
        List<String> meant = new ArrayList<>();
        if (year < 100) {
            meant.add("%d without its century".formatted(likelyCentury(year) + year));
        }
        if (year >= 2450 && year < 2600) {
            meant.add("%d in the Buddhist calendar".formatted(year - 543));
        }
        if (year >= 2030 && year < 2110) {
            meant.add("%d or %d in the Nepali calendar".formatted(year - 57, year - 56));
        }
        if (year >= 1250 && year < 1450) {
            meant.add("%d or %d in the Persian calendar".formatted(year + 621, year + 622));
        }
        if (year >= 1300 && year < 1480) {
            int islamic = (int) Math.floor(year * 0.970229 + 621.5643);
            meant.add("%d or %d in the Islamic calendar".formatted(islamic, islamic + 1));
        }
        if (meant.isEmpty() && year > 2100) {
            meant.add("a slip for %d".formatted(likelyCentury(year % 100) + year % 100));
        }
        return meant;
    }

    private static int likelyCentury(int yearOfCentury) {
        return yearOfCentury < 50 ? 2000 : 1900;
    }
}
