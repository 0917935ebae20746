package org.ballotwatch.finding;

import jakarta.inject.Singleton;
import java.util.List;
import org.ballotwatch.actor.Actor;
import org.ballotwatch.database.RowReader;
import org.ballotwatch.election.Election;
import org.ballotwatch.report.Knowledge;
import org.ballotwatch.source.Source;

/** No party has more seats than its chamber. */
@Singleton
final class SeatsWithinChamber implements Rule {
    @Override
    public String name() {
        return "seats-within-chamber";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<Subject> subjects() {
        return List.of(
                new Subject(Election.KIND, "election_id"),
                new Subject(Actor.KIND, "party_id"),
                new Subject(Source.KIND, "source_id"));
    }

    @Override
    public List<String> columns() {
        return List.of("party", "seats", "seats_total", "title");
    }

    @Override
    public String sql(Knowledge knowledge) {
        return """
                select
                  r.id as key, r.id as beside, r.election_id, r.party_id, r.source_id, e.country_id, 'ERROR' as severity,
                  array['Q' || r.id] as reports,
                  coalesce(candidate.name, a.name, r.option, lower(r.other_seats)) as party, coalesce(r.low, r.best) as seats, e.seats_total, e.title
                from result_report r
                join election e on e.id = r.election_id
                left join actor a on a.id = r.party_id
                left join actor candidate on candidate.id = r.candidate_id
                where coalesce(r.low, r.best) > e.seats_total
                  and %s""".formatted(knowledge.trusted("r"));
    }

    @Override
    public FindingText describe(RowReader row) {
        return new FindingText(
                "%s is said to have %d seats, but the chamber has %d seats (%s)."
                        .formatted(row.text(), row.integer(), row.integer(), row.text()),
                null);
    }
}
