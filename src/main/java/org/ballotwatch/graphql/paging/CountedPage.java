package org.ballotwatch.graphql.paging;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ballotwatch.database.Query;
import org.ballotwatch.database.Snapshot;

/** A page and the count of the whole list from one statement, which finds the rows of the list once. */
final class CountedPage {
    private CountedPage() {}

    static <T> Uni<Page<T>> read(Snapshot snapshot, Listing<T> listing, PageRequest request, boolean cursors) {
        int[] total = new int[1];
        List<Page.Item<T>> entries = new ArrayList<>();
        return snapshot.list(query(listing, request, cursors), row -> {
                    total[0] = row.integer();
                    return row.yes() && entries.add(listing.entry(row, request, cursors));
                })
                .map(rows -> Page.of(request, entries, total[0]));
    }

    /** An empty page still has one row, with the count. */
    private static Query query(Listing<?> listing, PageRequest request, boolean cursors) {
        Ordering ordering = request.ordering();
        Ordering found = ordering.ofColumns("found");
        String id = ordering.keys().get(ordering.keys().size() - 1).sql();
        String keys = IntStream.range(0, ordering.keys().size())
                .mapToObj(i -> ordering.keys().get(i).sql() + " as " + Ordering.column(i))
                .collect(Collectors.joining(", "));
        return request.bind(listing.where()
                .bind(new Query(
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
                select (select count(*)::integer from found), page.%s is not null, %s%s
                from (select) as always
                left join (page join %s on %s = page.%s) on true
                order by %s""",
                        keys,
                        listing.from(),
                        listing.where().sql(),
                        request.hasCursor() ? found.beyond(request.backward()) : "true",
                        found.orderBy(request.backward()),
                        Ordering.column(ordering.keys().size() - 1),
                        listing.columns(),
                        cursors ? ordering.select() : "",
                        listing.tables(),
                        id,
                        Ordering.column(ordering.keys().size() - 1),
                        ordering.ofColumns("page").orderBy(request.backward()))));
    }
}
