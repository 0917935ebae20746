package org.ballotwatch.election;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.database.Query;
import org.ballotwatch.election.ElectionCourse.StatusChange;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.report.Knowledge;
import org.ballotwatch.report.PublicRecords;
import org.ballotwatch.report.ReportReads;

/** Reads what became of elections, by reports on that, by the steps of disputes and by results. */
@ApplicationScoped
public class ElectionStatuses {
    static final ReportReads<ElectionStatusReport> REPORTS = ReportReads.of(ElectionStatusReport.class)
            .with("r.public_by", "", (report, row) -> report.publicBy = row.date());

    private final PublicRecords publicRecords;

    ElectionStatuses(PublicRecords publicRecords) {
        this.publicRecords = publicRecords;
    }

    /** SQL that leaves out elections known to be void, which nothing is compared with. */
    static String notVoid(String election, Knowledge knowledge) {
        return """
                not exists (
                  select from election_status_report s
                  where s.election_id = %1$s.id and %2$s)
                and not exists (
                  select from dispute d
                  join dispute_step s on s.dispute_id = d.id
                  where d.election_id = %1$s.id and d.listed and s.status = 'ANNULLED' and %3$s)""".formatted(election, isVoid("s", knowledge, ""), knowledge.trusted("s"));
    }

    /**
     * SQL of the condition that a report says that a whole election is void, and no report of a later day takes it back.
     *
     * @param by SQL that ends the condition of the later report {@code t}, or nothing
     */
    static String isVoid(String report, Knowledge knowledge, String by) {
        return """
                %1$s.place_id is null
                    and %1$s.status in ('CALLED_OFF', 'ANNULLED', 'RERUN_ORDERED') and %2$s
                    and not exists (
                      select from election_status_report t
                      where t.election_id = %1$s.election_id and t.place_id is null
                        and t.status not in ('CALLED_OFF', 'ANNULLED', 'RERUN_ORDERED')
                        and coalesce(t.taken_on, t.public_by) > coalesce(%1$s.taken_on, %1$s.public_by) and %3$s%4$s)""".formatted(report, knowledge.trusted(report), knowledge.trusted("t"), by);
    }

    /**
     * What is known of each election, by election; one statement. That it was held follows from results, and that it was
     * planned from any report.
     */
    Uni<Map<UUID, ElectionCourse>> of(ResolverContext context, Collection<UUID> elections) {
        Knowledge knowledge = Knowledge.of(context);
        Query query = new Query(
                """
                select r.election_id, r.status, coalesce(r.taken_on, r.public_by), %1$s
                from election_status_report r
                where r.election_id = any(:ids) and r.place_id is null and %2$s
                union all
                select d.election_id, 'ANNULLED', coalesce(r.taken_on, r.public_by), %1$s
                from dispute d
                join dispute_step r on r.dispute_id = d.id
                where d.election_id = any(:ids) and d.listed and r.status = 'ANNULLED' and %2$s
                union all
                select e.id, 'HELD', e.latest_start, false
                from election e
                where e.id = any(:ids) and exists (
                  select from result_report r
                  where r.election_id = e.id and r.stage <> 'PRE_ELECTION' and %2$s)
                union all
                select e.id, 'SCHEDULED', null, false
                from election e
                where e.id = any(:ids) and %3$s""",
                knowledge.preferred("r"),
                knowledge.trusted("r"),
                publicRecords.condition(knowledge, "election_id", "e.id"));
        return context.snapshot()
                .grouped(
                        knowledge.bind(query.bindIds("ids", elections)),
                        row -> new StatusChange(row.word(ElectionStatus.class), row.date(), row.yes()))
                .map(found -> {
                    Map<UUID, ElectionCourse> courses = new HashMap<>();
                    found.forEach((election, changes) -> courses.put(election, new ElectionCourse(changes)));
                    return courses;
                });
    }
}
