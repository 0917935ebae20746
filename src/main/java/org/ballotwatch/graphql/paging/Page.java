package org.ballotwatch.graphql.paging;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list, in the list's own order.
 *
 * @param ordering the ordering from which cursors are made
 */
public record Page<T>(Ordering ordering, List<Item<T>> entries, boolean hasNext, boolean hasPrevious, int totalCount) {

    /** @param keys of its position in the ordering, null if no cursor is selected */
    record Item<T>(T node, @Nullable List<String> keys) {}

    /** @param found up to one entry more than requested, in the direction of paging */
    public static <T> Page<T> of(PageRequest request, List<Item<T>> found, int totalCount) {
        boolean more = found.size() > request.size();
        List<Item<T>> entries = new ArrayList<>(more ? found.subList(0, request.size()) : found);
        if (request.backward()) {
            Collections.reverse(entries);
            return new Page<>(request.ordering(), entries, request.hasCursor(), more, totalCount);
        }
        return new Page<>(request.ordering(), entries, more, request.hasCursor(), totalCount);
    }

    public <U> Page<U> map(Function<T, U> node) {
        List<Item<U>> mapped = entries.stream()
                .map(e -> new Item<>(node.apply(e.node), e.keys))
                .toList();
        return new Page<>(ordering, mapped, hasNext, hasPrevious, totalCount);
    }

    public List<T> nodes() {
        return entries.stream().map(Item::node).toList();
    }

    /** Each is made when it is read, since most clients select only the nodes. */
    public <E> List<E> edges(BiFunction<String, T, E> edge) {
        return new AbstractList<>() {
            @Override
            public E get(int index) {
                return edge.apply(cursor(index), entries.get(index).node);
            }

            @Override
            public int size() {
                return entries.size();
            }
        };
    }

    /** An empty page has no end cursor: a client told to continue would start anew and never end. */
    public PageInfo info() {
        return entries.isEmpty()
                ? new PageInfo(false, false, null, null)
                : new PageInfo(hasNext, hasPrevious, cursor(0), cursor(entries.size() - 1));
    }

    private @Nullable String cursor(int index) {
        List<String> keys = entries.get(index).keys;
        return keys == null ? null : Cursor.encode(ordering, keys);
    }
}
