package org.ballotwatch.statistics;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.ballotwatch.database.Conditions;
import org.ballotwatch.database.Query;
import org.ballotwatch.database.RowReader;
import org.ballotwatch.figure.Figures;
import org.ballotwatch.graphql.error.ErrorCode;
import org.ballotwatch.graphql.error.Refusal;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.report.Knowledge;
import org.jspecify.annotations.Nullable;

/** Counts of the figures of each publisher. */
@ApplicationScoped
class PublisherStatistics {
    /** Maximum number of publishers that are returned. */
    private static final int MOST = 100;

    /** Maximum number of incidents whose figures are compared. */
    private static final int MOST_INCIDENTS = 20_000;

    /** SQL, to follow others: what a publisher said later, itself or in copies, contradicts nothing. */
    private static final String OF_ANOTHER_PUBLISHER = """
             and exists (
                select from source o
                where o.id = coalesce(other.voice_id, other.source_id) and o.publisher not in (s.publisher, v.publisher))""";

    /** @param statistic null if no publisher has figures of these incidents */
    private record PublisherRow(int incidents, @Nullable PublisherStatistic statistic) {
        static PublisherRow read(RowReader row) {
            int incidents = row.integer();
            return new PublisherRow(incidents, PublisherStatistic.read(row));
        }
    }

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
                select total.incidents, p.publisher, p.sources, p.figures, p.contradicted
                from (select count(*)::integer as incidents from chosen) as total
                left join (
                  select s.publisher, count(distinct s.id)::integer as sources, count(*)::integer as figures,
                    (count(*) filter (where c.contradicted))::integer as contradicted
                  from chosen i
                  join figure_report r on r.incident_id = i.id
                  join source s on s.id = r.source_id
                  join source v on v.id = coalesce(r.voice_id, r.source_id)
                  cross join lateral (select %s) as c (contradicted)
                  where r.best is not null
                    and %s
                  group by s.publisher
                  having count(*) >= :minFigures
                ) as p on true
                order by p.contradicted::float8 / p.figures desc, p.figures desc, p.publisher
                limit :publishers""",
                        where.sql(),
                        Figures.contradicted("incident_id", OF_ANOTHER_PUBLISHER, knowledge),
                        knowledge.trusted("r"))
                .bind("incidents", MOST_INCIDENTS + 1)
                .bind("minFigures", minFigures)
                .bind("publishers", MOST);
        where.bind(knowledge.bind(query));
        return context.snapshot().list(query, PublisherRow::read).map(PublisherStatistics::checked);
    }

    private static List<PublisherStatistic> checked(List<PublisherRow> found) {
        if (found.get(0).incidents > MOST_INCIDENTS) {
            throw new Refusal(
                    ErrorCode.QUERY_TOO_COMPLEX,
                    "filter",
                    "filter must leave at most " + MOST_INCIDENTS + " incidents; narrow it by country, from or to");
        }
        return found.stream()
                .map(PublisherRow::statistic)
                .filter(Objects::nonNull)
                .toList();
    }
}
