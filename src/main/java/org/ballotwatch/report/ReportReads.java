package org.ballotwatch.report;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballotwatch.database.Conditions;
import org.ballotwatch.database.EntityColumns;
import org.ballotwatch.database.Query;
import org.ballotwatch.database.RowReader;
import org.ballotwatch.database.Snapshot;
import org.ballotwatch.graphql.engine.Selection;
import org.ballotwatch.graphql.paging.Listing;
import org.jspecify.annotations.Nullable;

/**
 * Reads reports of one kind, as table {@code r}, perhaps with columns of other tables.
 *
 * @param own the columns of the kind itself, without the header that all reports share
 * @param further columns of joined tables; {@code more} reads them
 * @param joins the joins for the further columns, or nothing
 */
public record ReportReads<R extends StoredReport & Report>(
        EntityColumns<R> own, String further, String joins, BiConsumer<R, RowReader> more) {
    public static <R extends StoredReport & Report> ReportReads<R> of(Class<R> entity) {
        return new ReportReads<>(EntityColumns.ownOf(entity), "", "", (report, row) -> {});
    }

    /** Returns the same reads with more columns, such as those of joined tables. */
    public ReportReads<R> with(String columns, String join, BiConsumer<R, RowReader> reader) {
        return new ReportReads<>(
                own,
                further + ", " + columns,
                joins.isEmpty() || join.isEmpty() ? joins + join : joins + "\n" + join,
                more.andThen(reader));
    }

    public String columns() {
        return own.of("r") + further;
    }

    /** Reads the columns that {@link #columns} selects. */
    public R read(RowReader row) {
        R report = own.read(row);
        more.accept(report, row);
        return report;
    }

    /** Returns the reports with these ids, including retired ones, so that a report can always be cited. */
    public Uni<Map<UUID, R>> byIds(Snapshot snapshot, Knowledge knowledge, List<UUID> ids) {
        ReportColumns header = ReportColumns.all(knowledge);
        Query query =
                new Query("""
                select %s, %s
                from %s r
                %s
                %s
                where r.id = any(:ids)""", columns(), header.select(), own.table(), joins, header.joins()).bindIds("ids", ids);
        Map<UUID, R> found = new HashMap<>();
        return snapshot.list(query, row -> {
                    R report = header.read(read(row), row);
                    return found.put(report.uuid, report);
                })
                .map(rows -> found);
    }

    /**
     * Returns the live reports on each record with their publication day, in the order of the days; one statement.
     *
     * @param record SQL of the record's id
     * @param condition SQL that ends the condition, or nothing
     * @param since adds the reports that stopped to count after this day; null adds none
     * @param selections what is asked of the reports themselves, at each place where they may be shown
     */
    public Uni<Map<UUID, List<R>>> on(
            Snapshot snapshot,
            Knowledge knowledge,
            String record,
            String condition,
            @Nullable LocalDate since,
            Collection<UUID> ids,
            Selection... selections) {
        return on(
                snapshot,
                knowledge,
                record,
                condition,
                since,
                ids,
                new ReportColumns(knowledge, selections).withHistory());
    }

    /** As above, with the whole header of each report. */
    Uni<Map<UUID, List<R>>> on(Snapshot snapshot, Knowledge knowledge, String record, Collection<UUID> ids) {
        return on(snapshot, knowledge, record, "", null, ids, ReportColumns.headers(knowledge));
    }

    /**
     * Returns a list of live reports that can be paged.
     *
     * @param page the selection on the pages
     */
    public Listing<R> listing(Knowledge knowledge, Conditions where, Selection page) {
        ReportColumns header = new ReportColumns(
                knowledge, page.under("nodes"), page.under("edges").under("node"));
        String from = Stream.of(own.table() + " r", joins, header.joins())
                .filter(table -> !table.isBlank())
                .map(String::strip)
                .collect(Collectors.joining("\n"));
        return new Listing<>(
                columns() + ", " + header.select(),
                from,
                where.and(knowledge.live("r")).with(knowledge::bind),
                row -> header.read(read(row), row));
    }

    private Uni<Map<UUID, List<R>>> on(
            Snapshot snapshot,
            Knowledge knowledge,
            String record,
            String condition,
            @Nullable LocalDate since,
            Collection<UUID> ids,
            ReportColumns header) {
        Query query = new Query(
                """
                select %1$s, r.public_by, %2$s, %3$s
                from %4$s r
                %5$s
                %6$s
                where %1$s = any(:ids)
                  and %7$s%8$s
                order by r.known_since nulls last, r.id""",
                record,
                columns(),
                header.select(),
                own.table(),
                joins,
                header.joins(),
                since == null ? knowledge.liveOrTimeless("r") : knowledge.countedSince("r"),
                condition);
        if (since != null) {
            query.bind("since", since);
        }
        return snapshot.grouped(knowledge.bind(query.bindIds("ids", ids)), row -> {
            var publicBy = row.date();
            R report = header.read(read(row), row);
            report.publicBy = publicBy;
            return report;
        });
    }
}
