package org.ballotwatch.source;

import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.ballotwatch.database.Columns;
import org.ballotwatch.database.Query;
import org.ballotwatch.database.Snapshot;
import org.ballotwatch.graphql.node.Node;
import org.ballotwatch.graphql.node.NodeFinder;

/**
 * Finds the reports of one kind by their ids, the retired ones too, so that a report can be cited for good.
 *
 * @param table the kind's table, which the statement calls {@code r}
 * @param columns those of the kind itself; {@code row} reads them
 * @param joins what the columns need beside the table, or nothing
 */
public record ReportNodes<R extends Report & ReportHeader>(
        char kind, String table, String columns, String joins, Function<Columns, R> row) implements NodeFinder {

    @Override
    public Uni<? extends Map<UUID, ? extends Node>> byIds(Snapshot snapshot, List<UUID> ids) {
        ReportColumns header = ReportColumns.all(Knowledge.NOW);
        Query query = new Query("""
                select %s, %s
                from %s r
                %s
                %s
                where r.id = any(:ids)""", columns, header.select(), table, joins, ReportColumns.JOINS).bindIds("ids", ids);
        Map<UUID, Node> found = new HashMap<>();
        return snapshot.list(query, columns -> {
                    R report = header.read(row.apply(columns), columns);
                    return found.put(report.uuid, report);
                })
                .map(rows -> found);
    }
}
