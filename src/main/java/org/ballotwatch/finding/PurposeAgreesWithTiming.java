package org.ballotwatch.finding;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.ballotwatch.database.RowReader;
import org.ballotwatch.election.Election;
import org.ballotwatch.incident.Incident;
import org.ballotwatch.report.Knowledge;
import org.ballotwatch.source.Source;

/** An incident that ended before the vote cannot have aimed to overturn its results. */
@Singleton
final class PurposeAgreesWithTiming implements Rule {
    @Override
    public String name() {
        return "purpose-agrees-with-timing";
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
        return List.of("title", "ends_on", "election", "starts_on");
    }

    @Override
    public String sql(Knowledge knowledge) {
        return """
                select
                  r.id as key, r.id as beside, r.incident_id, r.election_id, r.source_id, e.country_id, 'ERROR' as severity,
                  array['W' || r.id] as reports, i.title, i.ends_on, e.title as election, e.starts_on
                from election_link_report r
                join incident i on i.id = r.incident_id
                join election e on e.id = r.election_id
                where r.purpose = 'OVERTURN_RESULTS'
                  and %s
                  and %s
                  and i.latest_end < e.earliest_start""".formatted(knowledge.notDeprecated("r"), knowledge.liveOrTimeless("r"));
    }

    @Override
    public FindingText describe(RowReader row) {
        String title = row.text();
        LocalDate ended = row.date();
        String election = row.text();
        return new FindingText(
                "\"%s\" is said to be aimed at the results of the %s, but it ended on %s, before the vote of %s."
                        .formatted(title, election, ended, row.date()),
                null);
    }
}
