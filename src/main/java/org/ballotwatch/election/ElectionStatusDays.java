package org.ballotwatch.election;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.database.Query;
import org.ballotwatch.database.RowReader;
import org.ballotwatch.event.ChangeTopic;
import org.ballotwatch.event.EventRecord;
import org.ballotwatch.event.UnreportedChanges;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.report.Knowledge;
import org.ballotwatch.report.PublicRecords;

/**
 * The days on which the status of an election changes without a report on it: the vote, on which a plan is no longer one,
 * and the day from which a result shows that it was held.
 */
@Singleton
class ElectionStatusDays implements UnreportedChanges {
    private final PublicRecords publicRecords;
    private final Clock clock;

    ElectionStatusDays(PublicRecords publicRecords, Clock clock) {
        this.publicRecords = publicRecords;
        this.clock = clock;
    }

    @Override
    public ChangeTopic topic() {
        return ChangeTopic.STATUSES;
    }

    @Override
    public Uni<Map<UUID, List<LocalDate>>> of(ResolverContext context, Knowledge knowledge, List<EventRecord> events) {
        List<UUID> elections = events.stream()
                .filter(event -> event instanceof Election)
                .map(EventRecord::key)
                .distinct()
                .toList();
        if (elections.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        Query query = new Query(
                """
                select e.id, change.day
                from election e
                cross join lateral (
                  select e.starts_on as day, null::date as reached
                  union all
                  select greatest(min(r.public_by), e.latest_start), e.latest_start
                  from result_report r
                  where r.election_id = e.id and r.stage <> 'PRE_ELECTION' and %1$s
                  having count(*) > 0
                ) as change
                where e.id = any(:ids) and change.day <= :last
                  and (change.reached is not null or coalesce(%2$s, change.day - 1) < change.day)
                  and not exists (
                    select from election_status_report s
                    where s.election_id = e.id and s.place_id is null and %3$s
                      and coalesce(s.taken_on, s.public_by) < change.day
                      and (change.reached is null or coalesce(s.taken_on, s.public_by) > change.reached))
                order by e.id, change.day""",
                knowledge.trusted("r"),
                publicRecords.firstDay(knowledge, "election_id", "e.id"),
                knowledge.trustedOn("s", "change.day - 1"));
        LocalDate last = knowledge.asOf() == null ? LocalDate.now(clock) : knowledge.asOf();
        return context.snapshot()
                .grouped(knowledge.bind(query.bindIds("ids", elections).bind("last", last)), RowReader::date);
    }
}
