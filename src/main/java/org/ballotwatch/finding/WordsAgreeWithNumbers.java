package org.ballotwatch.finding;

import jakarta.inject.Singleton;
import java.util.List;
import org.ballotwatch.actor.Actor;
import org.ballotwatch.database.RowReader;
import org.ballotwatch.election.Election;
import org.ballotwatch.incident.Incident;
import org.ballotwatch.report.Knowledge;
import org.ballotwatch.source.Source;

/**
 * The number of a count agrees with the words that it was recorded from: "more than 70" is not 65, "three drones" are
 * not two. The function {@code words_disagree} reads the words; an index stores its result for each report.
 */
@Singleton
final class WordsAgreeWithNumbers implements Rule {
    private static final String NUMBERS =
            "concat_ws(' to ', coalesce(r.low, r.best), nullif(r.high, coalesce(r.low, r.best)))";

    @Override
    public String name() {
        return "words-agree-with-numbers";
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
                new Subject(Actor.KIND, "party_id"),
                new Subject(Source.KIND, "source_id"));
    }

    @Override
    public List<String> columns() {
        return List.of("as_written", "what", "numbers");
    }

    @Override
    public String sql(Knowledge knowledge) {
        return """
                select
                  r.id as key, r.id as beside, r.incident_id, r.election_id, null::uuid as party_id, r.source_id,
                  coalesce(i.country_id, e.country_id) as country_id, 'WARNING' as severity, array['F' || r.id] as reports,
                  r.as_written, r.measure as what, %1$s as numbers
                from figure_report r
                left join incident i on i.id = r.incident_id
                left join election e on e.id = r.election_id
                where words_disagree(r.as_written, r.low, r.best, r.high)
                  and r.rank <> 'DEPRECATED'
                  and %2$s
                union all
                select
                  r.id, r.id, null, r.election_id, r.party_id, r.source_id,
                  e.country_id, 'WARNING', array['Q' || r.id],
                  r.as_written, 'seats', %1$s
                from seat_count r
                join election e on e.id = r.election_id
                where num_nonnulls(r.low, r.best, r.high) > 0
                  and words_disagree(r.as_written, r.low, r.best, r.high)
                  and r.rank <> 'DEPRECATED'
                  and %2$s""".formatted(NUMBERS, knowledge.live("r"));
    }

    @Override
    public FindingText describe(RowReader row) {
        String words = row.text();
        String what = row.text();
        return new FindingText(
                "The words \"%s\" and the number recorded from them, %s (%s), do not agree."
                        .formatted(words, row.text(), FindingText.spoken(what)),
                null);
    }
}
