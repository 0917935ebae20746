package org.ballotwatch.statistics;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ballotwatch.database.Conditions;
import org.ballotwatch.database.Query;
import org.ballotwatch.figure.Figures;
import org.ballotwatch.graphql.error.ErrorCode;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.report.Knowledge;

/** Counts of the figures of each publisher. */
@ApplicationScoped
class PublisherStatistics {
    /** Maximum number of publishers that are returned. */
    private static final int MOST = 100;

    /** Maximum number of incidents whose figures are compared. */
    private static final int MOST_INCIDENTS = 20_000;

    /** SQL: a later count of the same publisher contradicts nothing. */
    private static final String OF_ANOTHER_PUBLISHER =
            " and exists (select from source o where o.id = other.source_id and o.publisher <> s.publisher)";

    private record PublisherRow(PublisherStatistic statistic, int incidents) {}

    /**
     * Returns the publishers in their order; one statement.
     *
     * @param where the filter, on {@code incident i}
     */
    Uni<List<PublisherStatistic>> of(ResolverContext context, Conditions where, int minFigures) {
        Knowledge knowledge = Knowledge.of(context);
        Query query = new Query(
                        """
                with chosen as materialized (
                  select i.id from incident i where %s limit :incidents
                )
                select s.publisher, count(distinct s.id)::integer, count(*)::integer,
                  (count(*) filter (where c.contradicted))::integer, (select count(*) from chosen)::integer
                from chosen i
                join figure_report r on r.incident_id = i.id
                join source s on s.id = r.source_id
                cross join lateral (select %s) as c (contradicted)
                where r.best is not null
                  and %s
                group by s.publisher
                having count(*) >= :minFigures
                order by avg(c.contradicted::integer) desc, count(*) desc, s.publisher
                limit :publishers""",
                        where.sql(),
                        Figures.contradicted("incident_id", OF_ANOTHER_PUBLISHER, knowledge),
                        knowledge.trusted("r"))
                .bind("incidents", MOST_INCIDENTS + 1)
                .bind("minFigures", minFigures)
                .bind("publishers", MOST);
        where.bind(knowledge.bind(query));
        return context.snapshot()
                .list(query, row -> new PublisherRow(PublisherStatistic.read(row), row.integer()))
                .map(PublisherStatistics::checked);
    }

    private static List<PublisherStatistic> checked(List<PublisherRow> found) {
        if (!found.isEmpty() && found.get(0).incidents > MOST_INCIDENTS) {
            throw new Refusal(
                    ErrorCode.QUERY_TOO_COMPLEX,
                    "filter",
                    "filter must leave at most " + MOST_INCIDENTS + " incidents; add a country or days");
        }
        return found.stream().map(PublisherRow::statistic).toList();
    }
}
