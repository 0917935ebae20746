package org.ballotwatch.graphql.engine;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** The lists among the values of a field, concatenated. */
final class ListBatch {
    private final Object[] lists;
    private final Object[] elements;
    private final int[] ends;

    ListBatch(Object[] lists) {
        this.lists = lists;
        this.ends = new int[lists.length];
        int count = 0;
        for (int i = 0; i < lists.length; i++) {
            count += lists[i] == null ? 0 : ((Collection<?>) lists[i]).size();
            ends[i] = count;
        }
        this.elements = new Object[count];
        int next = 0;
        for (Object list : lists) {
            if (list != null) {
                for (Object element : (Collection<?>) list) {
                    elements[next++] = element;
                }
            }
        }
    }

    Object[] elements() {
        return elements;
    }

    ResultPaths paths(ResultPaths ofLists) {
        return element -> {
            int list = listOf(element);
            return ofLists.of(list).segment(element - (list == 0 ? 0 : ends[list - 1]));
        };
    }

    /** Returns the first list that ends behind the element: empty lists end where the one before does. */
    private int listOf(int element) {
        int low = 0;
        for (int high = ends.length - 1; low < high; ) {
            int middle = (low + high) >>> 1;
            if (ends[middle] > element) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
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
