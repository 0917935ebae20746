package org.ballotwatch.graphql.paging;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.ballotwatch.database.Snapshot;
import org.ballotwatch.graphql.execution.ResolverContext;
import org.ballotwatch.graphql.paging.Ordering.SortKey;

/**
 * A list made of several parts, one after the other, ordered by their names. A part is read only if those before it did
 * not fill the page, and only as far as needed. That takes at most one statement per part for the entries, and one for
 * each count.
 *
 * @param within the order of each part, ascending; its last key is unique within the part
 * @param parts each subscribed to only if it is read
 */
public record ConcatenatedListing<T>(Ordering within, SortedMap<String, Uni<Listing<T>>> parts) {

    /** The order by the name of the part, then as within it; its cursors are made from this. */
    public Ordering ordering() {
        List<SortKey> keys = new ArrayList<>(within.keys());
        keys.add(0, new SortKey("part", KeyType.TEXT));
        return new Ordering(within.name(), false, keys);
    }

    /** @param request by {@link #ordering} */
    public Uni<Page<T>> page(ResolverContext context, PageRequest request) {
        boolean cursors = Listing.selectsCursors(context.selection());
        Uni<List<Page.Item<T>>> entries = Listing.selectsEntries(context.selection())
                ? entries(context.snapshot(), request, cursors)
                : Uni.createFrom().item(List.of());
        Uni<Integer> count = context.selection().contains("totalCount")
                ? count(context.snapshot())
                : Uni.createFrom().item(0);
        return Uni.combine().all().unis(entries, count).with((found, total) -> Page.of(request, found, total));
    }

    private Uni<List<Page.Item<T>>> entries(Snapshot snapshot, PageRequest request, boolean cursors) {
        List<Map.Entry<String, Uni<Listing<T>>>> left = new ArrayList<>(parts.entrySet());
        if (request.backward()) {
            Collections.reverse(left);
        }
        List<Page.Item<T>> found = new ArrayList<>();
        Uni<?> read = Uni.createFrom().nullItem();
        for (Map.Entry<String, Uni<Listing<T>>> part : left) {
            if (!passed(part.getKey(), request)) {
                read = read.chain(() -> read(snapshot, part, request, cursors, found));
            }
        }
        return read.map(done -> found);
    }

    /** Does this part lie wholly before the cursor, seen in the direction of travel? */
    private static boolean passed(String part, PageRequest request) {
        if (request.beyond() == null) {
            return false;
        }
        int place = part.compareTo(request.beyond().get(0));
        return request.backward() ? place > 0 : place < 0;
    }

    private Uni<?> read(
            Snapshot snapshot,
            Map.Entry<String, Uni<Listing<T>>> part,
            PageRequest request,
            boolean cursors,
            List<Page.Item<T>> found) {
        if (found.size() > request.size()) {
            return Uni.createFrom().nullItem();
        }
        String name = part.getKey();
        List<String> beyond = request.beyond();
        List<String> beyondInPart =
                beyond != null && beyond.get(0).equals(name) ? beyond.subList(1, beyond.size()) : null;
        PageRequest rest = request.rest(within, found.size(), beyondInPart);
        return part.getValue()
                .flatMap(listing -> listing.entries(snapshot, rest, cursors))
                .invoke(more -> more.forEach(entry -> found.add(
                        new Page.Item<>(entry.node(), entry.keys() == null ? null : prefixed(name, entry.keys())))));
    }

    private static List<String> prefixed(String part, List<String> keys) {
        return Stream.concat(Stream.of(part), keys.stream()).toList();
    }

    private Uni<Integer> count(Snapshot snapshot) {
        if (parts.isEmpty()) {
            return Uni.createFrom().item(0);
        }
        List<Uni<Integer>> counts = parts.values().stream()
                .map(part -> part.flatMap(listing -> listing.count(snapshot)))
                .toList();
        return Uni.join().all(counts).andFailFast().map(all -> all.stream()
                .mapToInt(Integer::intValue)
                .sum());
    }
}
