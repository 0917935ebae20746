package org.ballotwatch.finding;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
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

/**
 * The turnout shown is that of some votes reported, cast by the electorate shown, to a percentage point. Turnouts are rounded, and
 * some electorates are, too. Votes above the electorate are a finding of their own.
 */
@Singleton
final class TurnoutAgreesWithVotes implements JudgingRule {
    private static final List<Measure> MEASURES =
            List.of(Measure.TURNOUT_PERCENT, Measure.VOTES_CAST, Measure.ELECTORATE);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ShownFigures shown;

    TurnoutAgreesWithVotes(ShownFigures shown) {
        this.shown = shown;
    }

    @Override
    public String name() {
        return "turnout-agrees-with-votes";
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
                  select array_agg('F' || r.id order by r.id) as reports, count(distinct r.measure) as measures
                  from figure_report r
                  where r.election_id = e.id and r.counted = 'ALL' and r.measure in ('TURNOUT_PERCENT', 'VOTES_CAST', 'ELECTORATE')
                    and %s
                ) as voting
                where voting.measures = 3""".formatted(knowledge.trusted("r"));
    }

    @Override
    public Uni<Map<UUID, FindingText>> judge(ResolverContext context, Query suspects) {
        return context.snapshot()
                .list(suspects, SuspectEvent::read)
                .flatMap(elections -> shown.judge(
                        context, elections, "election_id", MEASURES, (election, figures) -> judgement(figures)));
    }

    private static FindingText judgement(List<Figure> figures) {
        BigDecimal electorate = ShownFigures.most(ShownFigures.find(figures, Measure.ELECTORATE));
        Figure votes = ShownFigures.find(figures, Measure.VOTES_CAST);
        BigDecimal turnout = ShownFigures.least(ShownFigures.find(figures, Measure.TURNOUT_PERCENT));
        if (electorate == null || electorate.signum() == 0 || votes == null || turnout == null) {
            return null;
        }
        // The bounds span all reports: a turnout that agrees with some of them is right.
        BigDecimal least = percent(votes.low() != null ? votes.low() : votes.best(), electorate);
        BigDecimal most = percent(votes.high() != null ? votes.high() : votes.best(), electorate);
        boolean below = least != null && turnout.add(BigDecimal.ONE).compareTo(least) < 0;
        boolean above = most != null && turnout.subtract(BigDecimal.ONE).compareTo(most) > 0;
        if (!below && !above || least != null && least.compareTo(HUNDRED) > 0) {
            return null;
        }
        BigDecimal computed = below ? least : most;
        return new FindingText(
                "The turnout of %s %% does not agree with the votes cast, which are %s %% of the %s people entitled to vote."
                        .formatted(
                                ShownFigures.plain(turnout),
                                ShownFigures.plain(computed),
                                ShownFigures.plain(electorate)),
                null);
    }

    private static BigDecimal percent(BigDecimal votes, BigDecimal electorate) {
        return votes == null ? null : votes.multiply(HUNDRED).divide(electorate, 1, RoundingMode.HALF_UP);
    }
}
