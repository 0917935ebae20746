package org.ballotwatch.event;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ballotwatch.database.Query;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.report.Knowledge;
import org.ballotwatch.report.ReportTypes;
import org.ballotwatch.source.Source;
import org.ballotwatch.source.Sources;

/** Reads the sources of all reports on an incident or election; one statement. */
final class EventSources {
    private EventSources() {}

    static Uni<Map<UUID, List<Source>>> read(
            ReportTypes types, ResolverContext context, String column, Collection<UUID> events) {
        Knowledge knowledge = Knowledge.of(context);
        String reports = types.tablesOf(column).stream()
                .map(table -> "select r.%1$s as event_id, r.source_id from %2$s r where r.%1$s = any(:ids) and %3$s"
                        .formatted(column, table, knowledge.liveOrTimeless("r")))
                .collect(Collectors.joining("\n  union\n  "));
        Query query = new Query("""
                select reports.event_id, %s
                from (
                  %s
                ) as reports
                join source s on s.id = reports.source_id
                order by s.published_on nulls last, s.publisher, s.id""", Sources.COLUMNS, reports);
        return context.snapshot().grouped(knowledge.bind(query.bindIds("ids", events)), Sources::read);
    }
}
