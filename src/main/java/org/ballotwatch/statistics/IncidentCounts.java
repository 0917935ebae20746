package org.ballotwatch.statistics;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.database.Query;
import org.ballotwatch.election.VoteDays;
import org.ballotwatch.figure.Measure;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.report.Knowledge;
import org.ballotwatch.report.PublicRecords;
import org.ballotwatch.statistics.IncidentGroups.StatisticsGroup;

/** Counts of the incidents around elections. */
@ApplicationScoped
class IncidentCounts {
    private final IncidentGroups groups;
    private final PublicRecords publicRecords;

    IncidentCounts(IncidentGroups groups, PublicRecords publicRecords) {
        this.groups = groups;
        this.publicRecords = publicRecords;
    }

    /**
     * Returns the counts around each election, by election. One statement, and those of {@link IncidentGroups#statistics}.
     *
     * @param measures what is summed; empty if no sums are selected
     */
    Uni<Map<UUID, List<IncidentStatistic>>> of(
            ResolverContext context,
            Collection<UUID> elections,
            List<IncidentGrouping> by,
            int withinDays,
            List<Measure> measures) {
        Knowledge knowledge = Knowledge.of(context);
        Query query = query(by, knowledge, !measures.isEmpty())
                .bindIds("elections", elections)
                .bind("days", withinDays)
                .bind("limit", IncidentGroups.MOST + 1);
        return context.snapshot()
                .list(knowledge.bind(query), StatisticsGroup::read)
                .flatMap(found -> groups.statistics(context, found, measures, "fewer days")
                        .map(statistics -> byElection(found, statistics, by)));
    }

    private static Map<UUID, List<IncidentStatistic>> byElection(
            List<StatisticsGroup> groups, List<IncidentStatistic> statistics, List<IncidentGrouping> by) {
        Map<UUID, List<IncidentStatistic>> found = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            found.computeIfAbsent(groups.get(i).election(), election -> new ArrayList<>())
                    .add(statistics.get(i));
        }
        found.values().forEach(each -> each.sort(IncidentGrouping.order(by)));
        return found;
    }

    /** The elections occur twice, since PostgreSQL would otherwise merge the links with a scan of all elections. */
    private Query query(Collection<IncidentGrouping> by, Knowledge knowledge, boolean summed) {
        return new Query(
                """
                %s
                from (
                  select distinct r.election_id, r.incident_id
                  from election_link_report r
                  where r.election_id = any(:elections)
                    and %s
                ) as tied
                join election e on e.id = tied.election_id
                join incident i on i.id = tied.incident_id and i.listed%s
                where e.id = any(:elections)
                  and %s <= :days
                  and not exists (
                    select
                    from incident_link_report p
                    where p.incident_id = i.id and p.relation = 'PART_OF'
                      and %s
                      and exists (
                        select
                        from incident i
                        join election_link_report t on t.incident_id = i.id and t.election_id = e.id
                        where i.id = p.other_id
                          and i.listed
                          and %s
                          and %s <= :days)
                  )
                %s""",
                IncidentGroups.columns("tied.election_id", by, summed),
                publicRecords.linked(knowledge, "r"),
                IncidentGroups.joins("e.id", by, knowledge),
                VoteDays.APART,
                knowledge.trusted("p"),
                publicRecords.linked(knowledge, "t"),
                VoteDays.APART,
                IncidentGroups.GROUPS);
    }
}
