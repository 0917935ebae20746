package org.ballotwatch.statistics;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ballotwatch.database.Conditions;
import org.ballotwatch.database.Query;
import org.ballotwatch.figure.Measure;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.identity.RecordReference;
import org.ballotwatch.incident.IncidentTally;
import org.ballotwatch.report.Knowledge;
import org.ballotwatch.statistics.IncidentGroups.StatisticsGroup;

/** Counts and sums of the incidents that pass a filter. */
@ApplicationScoped
class IncidentStatistics {
    private final IncidentGroups groups;

    IncidentStatistics(IncidentGroups groups) {
        this.groups = groups;
    }

    /**
     * Returns the groups in their order. One statement, and those of {@link IncidentGroups#statistics}.
     *
     * @param where the filter, on {@code incident i}
     * @param election the election whose phases are meant; null if they are not asked for
     * @param measures what is summed; empty if no sums are selected
     */
    Uni<List<IncidentStatistic>> of(
            ResolverContext context,
            Conditions where,
            List<IncidentGrouping> by,
            RecordReference election,
            List<Measure> measures) {
        Knowledge knowledge = Knowledge.of(context);
        boolean summed = !measures.isEmpty();
        Query query = IncidentTally.counts(where, knowledge) && TalliedGroups.have(by, summed)
                ? TalliedGroups.query(by, knowledge)
                : query(where, by, election, summed, knowledge);
        where.bind(knowledge.bind(query.bind("limit", IncidentGroups.MOST + 1)));
        return context.snapshot()
                .list(query, StatisticsGroup::read)
                .flatMap(found -> groups.statistics(context, found, measures, "a narrower filter"))
                .map(found -> found.stream().sorted(IncidentGrouping.order(by)).toList());
    }

    /** An incident within another one that passes is not counted. */
    private static Query query(
            Conditions where,
            List<IncidentGrouping> by,
            RecordReference election,
            boolean summed,
            Knowledge knowledge) {
        return new Query(
                """
                %s
                from incident i%s
                where %s
                  and not exists (
                    select
                    from incident_link_report p
                    where p.incident_id = i.id and p.relation = 'PART_OF'
                      and %s
                      and exists (select from incident i where i.id = p.other_id and %s))
                %s""",
                IncidentGroups.columns(null, by, summed),
                IncidentGroups.joins(election == null ? null : election.sql(), by, knowledge),
                where.sql(),
                knowledge.trusted("p"),
                where.sql(),
                IncidentGroups.GROUPS);
    }
}
