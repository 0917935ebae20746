package org.ballotwatch.assessment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.database.Query;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.report.Knowledge;
import org.ballotwatch.report.ReportColumns;
import org.ballotwatch.report.ReportReads;

/** Reads of assessments, by election and by assessor. */
@ApplicationScoped
public class Assessments {
    static final ReportReads<Assessment> REPORTS = ReportReads.of(Assessment.class);

    /** Which assessments are wanted; null means all. */
    record Wanted(
            Collection<AssessmentAspect> aspects, Collection<Verdict> verdicts, Collection<AssessmentStage> stages) {}

    /**
     * Returns the assessments by the day they became public; one statement.
     *
     * @param column the reference to group by, {@code election_id} or {@code assessor_id}
     */
    Uni<Map<UUID, List<Assessment>>> of(ResolverContext context, String column, Collection<UUID> ids, Wanted wanted) {
        Knowledge knowledge = Knowledge.of(context);
        ReportColumns header = new ReportColumns(knowledge, context.selection());
        Query query = new Query("""
                select r.%1$s, %2$s, %3$s
                from assessment r
                %4$s
                where r.%1$s = any(:ids)
                  and (:aspects::text[] is null or r.aspect = any(:aspects))
                  and (:verdicts::text[] is null or r.verdict = any(:verdicts))
                  and (:stages::text[] is null or r.stage = any(:stages))
                  and %5$s
                order by r.known_since nulls last, r.id""", column, REPORTS.columns(), header.select(), header.joins(), knowledge.live("r"));
        bind(query, "aspects", wanted.aspects());
        bind(query, "verdicts", wanted.verdicts());
        bind(query, "stages", wanted.stages());
        return context.snapshot()
                .grouped(knowledge.bind(query.bindIds("ids", ids)), row -> header.read(REPORTS.read(row), row));
    }

    private static void bind(Query query, String name, Collection<? extends Enum<?>> words) {
        if (words == null) {
            query.bind(name, null);
        } else {
            query.bindWords(name, words);
        }
    }
}
