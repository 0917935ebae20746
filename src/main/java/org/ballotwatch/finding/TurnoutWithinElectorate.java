package org.ballotwatch.finding;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import org.ballotwatch.database.RowReader;
import org.ballotwatch.election.Election;
import org.ballotwatch.report.Knowledge;
import org.ballotwatch.source.Source;

/** Nobody reports a turnout of more than all who may vote: a table may say so, and then it is the story. */
@Singleton
final class TurnoutWithinElectorate implements Rule {
    @Override
    public String name() {
        return "turnout-within-electorate";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Election.KIND, "election_id"), new Subject(Source.KIND, "source_id"));
    }

    @Override
    public List<String> columns() {
        return List.of("title", "publisher", "turnout");
    }

    @Override
    public String sql(Knowledge knowledge) {
        return """
                select
                  r.id as key, r.id as beside, r.election_id, r.source_id, e.country_id, 'WARNING' as severity, array['F' || r.id] as reports,
                  e.title, s.publisher, coalesce(r.low, r.best, r.high) as turnout
                from figure_report r
                join election e on e.id = r.election_id
                join source s on s.id = r.source_id
                where r.measure = 'TURNOUT_PERCENT'
                  and coalesce(r.low, r.best, r.high) > 100
                  and %s""".formatted(knowledge.trusted("r"));
    }

    @Override
    public FindingText describe(RowReader row) {
        String title = row.text();
        String publisher = row.text();
        BigDecimal turnout = row.number().stripTrailingZeros();
        return new FindingText(
                "%s gives a turnout of %s %% for the %s: more people than may vote."
                        .formatted(publisher, turnout.toPlainString(), title),
                null);
    }
}
