package org.ballotwatch.dispute;

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

/** Reads of who filed disputes. */
@ApplicationScoped
public class DisputeFilers {
    static final ReportReads<DisputeFiler> REPORTS = ReportReads.of(DisputeFiler.class);

    /** Returns the filers of each dispute by the day they became public, by dispute; one statement. */
    Uni<Map<UUID, List<DisputeFiler>>> of(ResolverContext context, Collection<UUID> disputes) {
        Knowledge knowledge = Knowledge.of(context);
        ReportColumns header = new ReportColumns(knowledge, context.selection());
        Query query = new Query("""
                select r.dispute_id, %s, %s
                from dispute_filer r
                %s
                where r.dispute_id = any(:ids)
                  and %s
                order by coalesce(r.filed_on, r.public_by), r.known_since nulls last, r.id""", REPORTS.columns(), header.select(), header.joins(), knowledge.live("r"));
        return context.snapshot()
                .grouped(knowledge.bind(query.bindIds("ids", disputes)), row -> header.read(REPORTS.read(row), row));
    }
}
