package org.ballotwatch.graphql.paging;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.ballotwatch.database.Conditions;
import org.ballotwatch.database.Query;
import org.ballotwatch.database.RowReader;
import org.ballotwatch.database.Snapshot;
import org.ballotwatch.graphql.engine.Selection;
import org.ballotwatch.graphql.execution.ResolverContext;

/**
 * A list that can be paged: its columns, tables and conditions. It reads a page only if entries are selected, and
 * counts only if {@code totalCount} is.
 *
 * @param from the tables whose rows are counted
 * @param beside left joins that add columns to each row; what only looks for rows leaves them out
 * @param row reads the columns, in their order
 */
public record Listing<T>(String columns, String from, String beside, Conditions where, Function<RowReader, T> row) {
    private static final List<String> ENTRIES = List.of("nodes", "edges", "pageInfo");

    public Listing(String columns, String from, Conditions where, Function<RowReader, T> row) {
        this(columns, from, "", where, row);
    }

    String tables() {
        return from + beside;
    }

    /**
     * Reads one page of the whole list, with at most one statement for the entries and one for the count, or one for both
     * if few rows pass the conditions.
     */
    public Uni<Page<T>> page(ResolverContext context, PageRequest request) {
        return isCountedWithPage(context.selection())
                ? CountedPage.read(context.snapshot(), this, request, selectsCursors(context.selection()))
                : page(context, request, this::count);
    }

    /** @param count the number of entries of the whole list */
    public Uni<Page<T>> page(ResolverContext context, PageRequest request, EntryCount count) {
        return isCountedWithPage(context.selection())
                ? CountedPage.read(context.snapshot(), this, request, count, selectsCursors(context.selection()))
                : page(context, request, snapshot -> snapshot.first(count.query(), RowReader::integer));
    }

    /**
     * Same as above with another way to count.
     *
     * @param count counts the whole list, with at most one statement
     */
    public Uni<Page<T>> page(ResolverContext context, PageRequest request, Function<Snapshot, Uni<Integer>> count) {
        boolean cursors = selectsCursors(context.selection());
        Uni<List<Page.Item<T>>> entries = selectsEntries(context.selection())
                ? entries(context.snapshot(), request, cursors)
                : Uni.createFrom().item(List.of());
        Uni<Integer> counted = context.selection().contains("totalCount")
                ? count.apply(context.snapshot())
                : Uni.createFrom().item(0);
        return Uni.combine().all().unis(entries, counted).with((found, total) -> Page.of(request, found, total));
    }

    /**
     * Reads one page per parent, with at most one statement for all entries and one for all counts.
     *
     * @param parent a condition that ties a row to its parent, whose id is {@code parent.id}
     */
    public Uni<List<Page<T>>> pages(ResolverContext context, PageRequest request, List<UUID> parents, String parent) {
        // A parent may occur more than once, such as the election behind several incidents.
        List<UUID> each = parents.stream().distinct().toList();
        Map<UUID, List<Page.Item<T>>> entries = new HashMap<>();
        Map<UUID, Integer> counts = new HashMap<>();
        List<Uni<?>> reads = new ArrayList<>();
        boolean cursors = selectsCursors(context.selection());
        if (selectsEntries(context.selection())) {
            reads.add(context.snapshot().list(pagesQuery(request, each, parent, cursors), r -> entries.computeIfAbsent(
                            r.uuid(), p -> new ArrayList<>())
                    .add(entry(r, request, cursors))));
        }
        if (context.selection().contains("totalCount")) {
            reads.add(context.snapshot().list(countsQuery(each, parent), r -> counts.put(r.uuid(), r.integer())));
        }
        Uni<?> done = reads.isEmpty()
                ? Uni.createFrom().nullItem()
                : Uni.combine().all().unis(reads).with(all -> all);
        return done.map(nothing -> parents.stream()
                .map(p -> Page.of(request, entries.getOrDefault(p, List.of()), counts.getOrDefault(p, 0)))
                .toList());
    }

    Uni<List<Page.Item<T>>> entries(Snapshot snapshot, PageRequest request, boolean cursors) {
        return snapshot.list(pageQuery(request, cursors), r -> entry(r, request, cursors));
    }

    public Uni<Integer> count(Snapshot snapshot) {
        return snapshot.first(countQuery(), RowReader::integer);
    }

    private boolean isCountedWithPage(Selection selection) {
        return where.isSelective() && selectsEntries(selection) && selection.contains("totalCount");
    }

    static boolean selectsEntries(Selection selection) {
        return ENTRIES.stream().anyMatch(selection::contains);
    }

    static boolean selectsCursors(Selection selection) {
        Selection info = selection.under("pageInfo");
        return selection.contains("edges") || info.contains("startCursor") || info.contains("endCursor");
    }

    Page.Item<T> entry(RowReader columns, PageRequest request, boolean cursors) {
        T node = row.apply(columns);
        return new Page.Item<>(node, cursors ? request.ordering().read(columns) : null);
    }

    private Query pageQuery(PageRequest request, boolean cursors) {
        return request.bind(where.bind(new Query(
                """
                select %s%s
                from %s
                where %s
                  and %s
                %s""",
                columns,
                cursors ? request.ordering().select() : "",
                tables(),
                where.sql(),
                request.condition(),
                request.orderAndLimit())));
    }

    private Query countQuery() {
        return where.bind(new Query("""
                select count(*)::integer
                from %s
                where %s""", from, where.sql()));
    }

    private Query pagesQuery(PageRequest request, List<UUID> parents, String parent, boolean cursors) {
        return request.bind(where.bind(new Query(
                        """
                select parent.id, page.*
                from unnest(:parents::uuid[]) with ordinality as parent (id, place)
                cross join lateral (
                  select %1$s%2$s, row_number() over (order by %7$s) as place
                  from %3$s
                  where %4$s
                    and %5$s
                    and %6$s
                  order by %7$s
                  limit :limit
                ) as page
                order by parent.place, page.place""",
                        columns,
                        cursors ? request.ordering().select() : "",
                        tables(),
                        parent,
                        where.sql(),
                        request.condition(),
                        request.ordering().orderBy(request.backward())))
                .bindIds("parents", parents));
    }

    private Query countsQuery(List<UUID> parents, String parent) {
        return where.bind(new Query("""
                select parent.id, found.number
                from unnest(:parents::uuid[]) as parent (id)
                cross join lateral (
                  select count(*)::integer as number
                  from %s
                  where %s
                    and %s
                ) as found""", from, parent, where.sql()).bindIds("parents", parents));
    }
}
