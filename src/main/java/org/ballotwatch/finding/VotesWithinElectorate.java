package org.ballotwatch.finding;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.database.Query;
import org.ballotwatch.election.Election;
import org.ballotwatch.figure.Figure;
import org.ballotwatch.figure.Measure;
import org.ballotwatch.finding.ShownFigures.SuspectEvent;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.report.Knowledge;

/** No more votes are shown as cast than people may vote. */
@Singleton
final class VotesWithinElectorate implements JudgingRule {
    private static final List<Measure> MEASURES = List.of(Measure.VOTES_CAST, Measure.ELECTORATE);

    private final ShownFigures shown;

    VotesWithinElectorate(ShownFigures shown) {
        this.shown = shown;
    }

    @Override
    public String name() {
        return "votes-within-electorate";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Election.KIND, "election_id"));
    }

    @Override
    public List<String> evidence() {
        return List.of();
    }

    @Override
    public String sql(Knowledge knowledge) {
        return """
                select e.id as key, e.id as beside, e.id as election_id, e.country_id, 'WARNING' as severity, voting.reports
                from election e
                cross join lateral (
                  select
                    array_agg('F' || r.id order by r.id) as reports,
                    max(coalesce(r.low, r.best)) filter (where r.measure = 'VOTES_CAST') as votes,
                    min(coalesce(r.high, r.best)) filter (where r.measure = 'ELECTORATE') as electorate
                  from figure_report r
                  where r.election_id = e.id and r.counted = 'ALL' and r.measure in ('VOTES_CAST', 'ELECTORATE')
                    and %s
                ) as voting
                where voting.votes > voting.electorate""".formatted(knowledge.trusted("r"));
    }

    @Override
    public Uni<Map<UUID, FindingText>> judge(ResolverContext context, Query suspects) {
        return context.snapshot()
                .list(suspects, SuspectEvent::read)
                .flatMap(elections -> shown.judge(
                        context, elections, "election_id", MEASURES, (election, figures) -> judgement(figures)));
    }

    private static FindingText judgement(List<Figure> figures) {
        BigDecimal votes = ShownFigures.least(ShownFigures.find(figures, Measure.VOTES_CAST));
        BigDecimal electorate = ShownFigures.most(ShownFigures.find(figures, Measure.ELECTORATE));
        if (votes == null || electorate == null || votes.compareTo(electorate) <= 0) {
            return null;
        }
        return new FindingText(
                "%s votes cast are more than the %s people entitled to vote."
                        .formatted(ShownFigures.plain(votes), ShownFigures.plain(electorate)),
                null);
    }
}
