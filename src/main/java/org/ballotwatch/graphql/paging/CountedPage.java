package org.ballotwatch.graphql.paging;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ballotwatch.database.Query;
import org.ballotwatch.database.Snapshot;

/** A page and the count of the whole list from one statement. */
final class CountedPage {
    private CountedPage() {}

    /** Finds the rows of the list once, to count them and to take the page from them. */
    static <T> Uni<Page<T>> read(Snapshot snapshot, Listing<T> listing, PageRequest request, boolean cursors) {
        Ordering found = request.ordering().ofColumns("found");
        Query query = new Query(
                """
                with found as materialized (
                  select %s
                  from %s
                  where %s
                ), page as (
                  select *
                  from found
                  where %s
                  order by %s
                  limit :limit
                )
                %s""",
                keys(request.ordering()),
                listing.from(),
                listing.where().sql(),
                request.hasCursor() ? found.beyond(request.backward()) : "true",
                found.orderBy(request.backward()),
                rows("(select count(*)::integer from found)", listing, request, cursors));
        return read(snapshot, query, listing, request, cursors);
    }

    /** Finds the page, perhaps from an index alone, and then reads the other columns of its rows. */
    static <T> Uni<Page<T>> read(
            Snapshot snapshot, Listing<T> listing, PageRequest request, EntryCount count, boolean cursors) {
        Query query = new Query(
                """
                with page as (
                  select %s
                  from %s
                  where %s
                    and %s
                  %s
                )
                %s""",
                keys(request.ordering()),
                listing.from(),
                listing.where().sql(),
                request.condition(),
                request.orderAndLimit(),
                rows(count.expression(), listing, request, cursors));
        return read(snapshot, count.bind(query), listing, request, cursors);
    }

    private static <T> Uni<Page<T>> read(
            Snapshot snapshot, Query query, Listing<T> listing, PageRequest request, boolean cursors) {
        int[] total = new int[1];
        List<Page.Item<T>> entries = new ArrayList<>();
        return snapshot.list(request.bind(listing.where().bind(query)), row -> {
                    total[0] = row.integer();
                    return row.yes() && entries.add(listing.entry(row, request, cursors));
                })
                .map(rows -> Page.of(request, entries, total[0]));
    }

    private static String keys(Ordering ordering) {
        return IntStream.range(0, ordering.keys().size())
                .mapToObj(i -> ordering.keys().get(i).sql() + " as " + Ordering.column(i))
                .collect(Collectors.joining(", "));
    }

    /** The rows of {@code page}, each with the count. An empty page still has one row. */
    private static String rows(String count, Listing<?> listing, PageRequest request, boolean cursors) {
        Ordering ordering = request.ordering();
        String id = ordering.keys().get(ordering.keys().size() - 1).sql();
        String key = Ordering.column(ordering.keys().size() - 1);
        return """
                select %1$s, page.%2$s is not null, %3$s%4$s
                from (select) as always
                left join (page join %5$s on %6$s = page.%2$s) on true
                order by %7$s""".formatted(
                        count,
                        key,
                        listing.columns(),
                        cursors ? ordering.select() : "",
                        listing.tables(),
                        id,
                        ordering.ofColumns("page").orderBy(request.backward()));
    }
}
