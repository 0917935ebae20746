package org.ballotwatch.graphql.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** The lists among the values of a field, concatenated. */
final class ListBatch {
    private final Object[] lists;
    private final List<Object> elements = new ArrayList<>();
    private final int[] ends;

    ListBatch(Object[] lists) {
        this.lists = lists;
        this.ends = new int[lists.length];
        for (int i = 0; i < lists.length; i++) {
            if (lists[i] != null) {
                elements.addAll((Collection<?>) lists[i]);
            }
            ends[i] = elements.size();
        }
    }

    Object[] elements() {
        return elements.toArray();
    }

    ResultPaths paths(ResultPaths ofLists) {
        int[] owner = new int[elements.size()];
        int[] position = new int[elements.size()];
        for (int i = 0, k = 0; i < lists.length; i++) {
            for (int first = k; k < ends[i]; k++) {
                owner[k] = i;
                position[k] = k - first;
            }
        }
        return ofLists.elements(owner, position);
    }

    /**
     * Splits the completed elements into lists.
     *
     * @param required whether elements are non-null; a list with a null element then becomes null itself
     */
    Object[] cut(Object[] completed, boolean required) {
        Object[] cut = new Object[lists.length];
        for (int i = 0, start = 0; i < lists.length; start = ends[i++]) {
            List<Object> list =
                    lists[i] == null ? null : Arrays.asList(completed).subList(start, ends[i]);
            cut[i] = required && list != null && list.contains(null) ? null : list;
        }
        return cut;
    }
}
