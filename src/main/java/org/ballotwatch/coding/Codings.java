package org.ballotwatch.coding;

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

/** Reads of codings by record. */
@ApplicationScoped
public class Codings {
    static final ReportReads<Coding> REPORTS = ReportReads.of(Coding.class);

    /**
     * Returns the codings of each record by data set and variable, by record; one statement.
     *
     * @param column the reference to records of the kind, as {@code incident_id}
     * @param schemes the data sets that are wanted, null for all
     */
    Uni<Map<UUID, List<Coding>>> of(
            ResolverContext context, String column, Collection<UUID> records, Collection<String> schemes) {
        Knowledge knowledge = Knowledge.of(context);
        ReportColumns header = new ReportColumns(knowledge, context.selection());
        Query query = new Query("""
                select r.%1$s, %2$s, %3$s
                from coding r
                %4$s
                where r.%1$s = any(:ids)
                  and (:schemes::text[] is null or r.scheme = any(:schemes))
                  and %5$s
                order by r.scheme, r.variable, r.known_since nulls last, r.id""", column, REPORTS.columns(), header.select(), header.joins(), knowledge.live("r"));
        if (schemes == null) {
            query.bind("schemes", null);
        } else {
            query.bindWords("schemes", schemes);
        }
        return context.snapshot()
                .grouped(knowledge.bind(query.bindIds("ids", records)), row -> header.read(REPORTS.read(row), row));
    }
}
