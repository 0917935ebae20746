package org.ballotwatch.finding;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.ballotwatch.database.RowReader;
import org.ballotwatch.election.Election;
import org.ballotwatch.incident.Incident;
import org.ballotwatch.report.Knowledge;
import org.ballotwatch.source.Source;

/**
 * No report of an incident, a result, a statement or a ruling is public more than a day before it; clocks are a day apart at
 * most. What is announced beforehand, such as a protest, its participants and a hearing, is left alone.
 */
@Singleton
final class ReportedAfterItHappened implements Rule {
    /** Kinds of incidents that nobody announces. */
    private static final String UNANNOUNCED = """
            i.type in ('ASSASSINATION', 'ASSASSINATION_ATTEMPT', 'ATTACK', 'ARMED_CLASH', 'AIR_OR_DRONE_STRIKE', 'SHELLING_OR_MISSILE',
                    'BOMBING', 'ABDUCTION', 'SEXUAL_VIOLENCE', 'EXCESSIVE_FORCE_AGAINST_PROTESTERS', 'VIOLENT_DEMONSTRATION',
                    'MOB_VIOLENCE', 'PROPERTY_DESTRUCTION', 'RAID', 'TORTURE')""";

    @Override
    public String name() {
        return "reported-after-it-happened";
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
        return List.of("title", "publisher", "known_since", "starts_on");
    }

    @Override
    public String sql(Knowledge knowledge) {
        return """
                select
                  r.id as key, r.id as beside, r.incident_id, null::uuid as election_id, r.source_id, i.country_id, 'WARNING' as severity,
                  array['F' || r.id] as reports, i.title, s.publisher, r.known_since, i.starts_on
                from figure_report r
                join incident i on i.id = r.incident_id
                join source s on s.id = r.source_id
                where r.measure not in ('PARTICIPANTS', 'CANDIDATES')
                  and coalesce(r.best, r.high, r.low) > 0
                  and r.known_since < i.earliest_start - 1 and %1$s
                union all
                select r.id, r.id, r.incident_id, null, r.source_id, i.country_id, 'WARNING', array['Y' || r.id], i.title, s.publisher,
                  r.known_since, i.starts_on
                from participation r
                join incident i on i.id = r.incident_id
                join source s on s.id = r.source_id
                where %2$s and r.known_since < i.earliest_start - 1 and %1$s
                union all
                select r.id, r.id, r.incident_id, null, r.source_id, i.country_id, 'WARNING', array['Z' || r.id], i.title, s.publisher,
                  r.known_since, i.starts_on
                from account r
                join incident i on i.id = r.incident_id
                join source s on s.id = r.source_id
                where %2$s and r.known_since < i.earliest_start - 1 and %1$s
                union all
                select r.id, r.id, null, r.election_id, r.source_id, e.country_id, 'WARNING', array['F' || r.id], e.title, s.publisher,
                  r.known_since, e.starts_on
                from figure_report r
                join election e on e.id = r.election_id
                join source s on s.id = r.source_id
                where r.measure in ('TURNOUT_PERCENT', 'VOTES_CAST', 'APPEALS_UPHELD', 'APPEALS_DISMISSED', 'STATIONS_RECOUNTED', 'REGIONS_CHANGED')
                  and r.known_since < e.earliest_start - 1 and %1$s
                union all
                select r.id, r.id, null, r.election_id, r.source_id, e.country_id, 'WARNING', array['Q' || r.id], e.title, s.publisher,
                  r.known_since, e.starts_on
                from result_report r
                join election e on e.id = r.election_id
                join source s on s.id = r.source_id
                where r.stage not in ('PRE_ELECTION', 'UNSTATED')
                  and r.known_since < e.earliest_start - 1 and %1$s
                union all
                select r.id, r.id, r.incident_id, r.election_id, r.source_id, r.country_id, 'WARNING', array['M' || r.id], r.summary,
                  s.publisher, r.known_since, r.said_on
                from statement r
                join source s on s.id = r.source_id
                where r.known_since < r.said_on - 1 and %1$s
                union all
                select r.id, r.id, d.incident_id, d.election_id, r.source_id, d.country_id, 'WARNING', array['U' || r.id], d.title, s.publisher,
                  r.known_since, r.taken_on
                from dispute_step r
                join dispute d on d.id = r.dispute_id
                join source s on s.id = r.source_id
                where r.status not in ('PENDING', 'HEARING', 'POSTPONED')
                  and r.known_since < r.taken_on - 1 and %1$s""".formatted(knowledge.trusted("r"), UNANNOUNCED);
    }

    @Override
    public FindingText describe(RowReader row) {
        String title = row.text();
        String publisher = row.text();
        LocalDate known = row.date();
        LocalDate began = row.date();
        return new FindingText(
                "A report by %s on \"%s\" is said to have been public on %s, before it happened on %s. One of the days is wrong."
                        .formatted(publisher, title, known, began),
                null);
    }
}
