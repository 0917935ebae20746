package org.ballotwatch.graphql.plan;

import graphql.execution.ResultPath;

/** Where the objects of one level stand in the answer; worked out only for an error. */
@FunctionalInterface
interface Places {
    ResultPath of(int index);

    default Places field(String key) {
        return i -> of(i).segment(key);
    }

    /** The places of list elements, given each element's list and its position in it. */
    default Places elements(int[] owner, int[] position) {
        return i -> of(owner[i]).segment(position[i]);
    }

    /** The places of some of these. */
    default Places only(int[] chosen) {
        return i -> of(chosen[i]);
    }
}
