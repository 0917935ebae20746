package org.ballotwatch.dispute;

import static java.util.stream.Collectors.groupingBy;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ballotwatch.database.Query;
import org.ballotwatch.graphql.engine.Selection;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.report.Knowledge;
import org.ballotwatch.report.ReportColumns;
import org.ballotwatch.report.ReportReads;

/** Reads of the steps of disputes. */
@ApplicationScoped
public class DisputeSteps {
    /** Reads steps by their ids, or by the subject of their dispute, see {@link Disputes#event}. */
    static final ReportReads<DisputeStep> REPORTS = ReportReads.of(DisputeStep.class)
            .with("r.public_by, d.title, d.country_id", "join dispute d on d.id = r.dispute_id", (step, row) -> {
                step.publicBy = row.date();
                step.disputeTitle = row.text();
                step.countryId = row.uuid();
            });

    /** The steps of each dispute in the order of their days, by dispute; one statement. */
    Uni<Map<UUID, List<DisputeStep>>> of(ResolverContext context, Collection<UUID> disputes, Selection... selections) {
        Knowledge knowledge = Knowledge.of(context);
        ReportColumns header = new ReportColumns(knowledge, selections);
        Query query = new Query(
                """
                select %s, %s
                from dispute_step r
                %s
                %s
                where r.dispute_id = any(:ids)
                  and %s
                order by coalesce(r.taken_on, r.public_by), r.known_since nulls last, r.id""", REPORTS.columns(), header.select(), REPORTS.joins(), header.joins(), knowledge.live("r"));
        return context.snapshot()
                .list(knowledge.bind(query.bindIds("ids", disputes)), row -> header.read(REPORTS.read(row), row))
                .map(found -> found.stream().collect(groupingBy(report -> report.disputeId)));
    }

    /** The existing steps with these ids, under the request's knowledge; one statement. */
    public Uni<Map<UUID, DisputeStep>> byIds(ResolverContext context, List<UUID> ids) {
        return REPORTS.byIds(context.snapshot(), Knowledge.of(context), ids);
    }
}
