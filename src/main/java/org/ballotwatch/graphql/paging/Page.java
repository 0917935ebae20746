package org.ballotwatch.graphql.paging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.ballotwatch.database.Columns;

/** One page of a list, in the list's own order. */
public record Page<T>(List<Entry<T>> entries, boolean hasNext, boolean hasPrevious, int totalCount) {

    public record Entry<T>(T node, String cursor) {}

    /** Reads the keys, which stand behind the node's own columns. */
    public static <T> Entry<T> entry(T node, Columns row, Ordering ordering) {
        List<String> keys = new ArrayList<>(ordering.keys().size());
        for (int i = 0; i < ordering.keys().size(); i++) {
            keys.add(row.text());
        }
        return new Entry<>(node, Cursor.encode(ordering, keys));
    }

    /** @param found up to one entry more than asked for, in the direction of travel */
    public static <T> Page<T> of(PageRequest request, List<Entry<T>> found, int totalCount) {
        boolean more = found.size() > request.size();
        List<Entry<T>> entries = new ArrayList<>(more ? found.subList(0, request.size()) : found);
        if (request.backward()) {
            Collections.reverse(entries);
            return new Page<>(entries, request.hasCursor(), more, totalCount);
        }
        return new Page<>(entries, more, request.hasCursor(), totalCount);
    }

    public <U> Page<U> map(Function<T, U> node) {
        List<Entry<U>> mapped = entries.stream()
                .map(e -> new Entry<>(node.apply(e.node), e.cursor))
                .toList();
        return new Page<>(mapped, hasNext, hasPrevious, totalCount);
    }

    public List<T> nodes() {
        return entries.stream().map(Entry::node).toList();
    }

    public <E> List<E> edges(BiFunction<String, T, E> edge) {
        return entries.stream().map(e -> edge.apply(e.cursor, e.node)).toList();
    }

    public PageInfo info() {
        String start = entries.isEmpty() ? null : entries.get(0).cursor;
        String end = entries.isEmpty() ? null : entries.get(entries.size() - 1).cursor;
        return new PageInfo(hasNext, hasPrevious, start, end);
    }
}
