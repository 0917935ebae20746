package org.ballotwatch.report;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.ballotwatch.database.Query;
import org.ballotwatch.database.RowReader;
import org.ballotwatch.database.Snapshot;
import org.ballotwatch.graphql.engine.Selection;
import org.ballotwatch.graphql.node.NodeFinder;

/**
 * Finds the reports of one kind by their ids, the retired ones too, so that a report can be cited for good; or the live
 * ones on some records.
 *
 * @param table the kind's table, which the statement calls {@code r}
 * @param columns those of the kind itself; {@code row} reads them
 * @param joins what the columns need beside the table, or nothing
 */
public record ReportNodes<R extends StoredReport & Report>(
        char kind, String table, String columns, String joins, Function<RowReader, R> row) implements NodeFinder {

    @Override
    public Uni<Map<UUID, R>> byIds(Snapshot snapshot, List<UUID> ids) {
        return byIds(snapshot, Knowledge.NOW, ids);
    }

    /** The same, as this service knew them at some moment. */
    public Uni<Map<UUID, R>> byIds(Snapshot snapshot, Knowledge knowledge, List<UUID> ids) {
        ReportColumns header = ReportColumns.all(knowledge);
        Query query = new Query("""
                select %s, %s
                from %s r
                %s
                %s
                where r.id = any(:ids)""", columns, header.select(), table, joins, ReportColumns.JOINS).bindIds("ids", ids);
        Map<UUID, R> found = new HashMap<>();
        return snapshot.list(query, columns -> {
                    R report = header.read(row.apply(columns), columns);
                    return found.put(report.uuid, report);
                })
                .map(rows -> found);
    }

    /**
     * The live reports on each record with the day they were public by, in the order of the days; one statement.
     *
     * @param record SQL of the record's id
     * @param shown what is asked of the reports themselves
     */
    public Uni<Map<UUID, List<R>>> on(
            Snapshot snapshot, Knowledge knowledge, String record, Collection<UUID> ids, Selection shown) {
        ReportColumns header = new ReportColumns(knowledge, shown);
        Query query = new Query(
                """
                select %1$s, r.public_by, %2$s, %3$s
                from %4$s r
                %5$s
                %6$s
                where %1$s = any(:ids)
                  and %7$s
                order by r.known_since nulls last, r.id""",
                record, columns, header.select(), table, joins, ReportColumns.JOINS, knowledge.liveOrTimeless("r"));
        return snapshot.grouped(knowledge.bind(query.bindIds("ids", ids)), columns -> {
            var publicBy = columns.date();
            R report = header.read(row.apply(columns), columns);
            report.publicBy = publicBy;
            return report;
        });
    }
}
