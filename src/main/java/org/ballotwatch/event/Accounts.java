package org.ballotwatch.event;

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

/** Reads of reports on the days and places of events. */
@ApplicationScoped
public class Accounts {
    static final ReportReads<Account> REPORTS = ReportReads.of(Account.class);

    /** The accounts of each event in the order in which they became public, by event; one statement. */
    public Uni<Map<UUID, List<Account>>> of(
            ResolverContext context, String column, Collection<UUID> events, Selection... selections) {
        Knowledge knowledge = Knowledge.of(context);
        ReportColumns header = new ReportColumns(knowledge, selections);
        Query query =
                new Query("""
                select r.%s, %s, %s
                from account r
                %s
                where r.%s = any(:ids)
                  and %s
                order by r.known_since nulls last, r.id""", column, REPORTS.columns(), header.select(), header.joins(), column, knowledge.live("r"));
        return context.snapshot()
                .grouped(knowledge.bind(query.bindIds("ids", events)), row -> header.read(REPORTS.read(row), row));
    }
}
