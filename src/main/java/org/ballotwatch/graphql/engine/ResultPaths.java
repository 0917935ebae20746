package org.ballotwatch.graphql.engine;

import graphql.execution.ResultPath;

/** Where the objects of one level stand in the answer; worked out only for an error. */
@FunctionalInterface
interface ResultPaths {
    ResultPath of(int index);

    default ResultPaths field(String key) {
        return i -> of(i).segment(key);
    }

    /** The places of list elements, given each element's list and its position in it. */
    default ResultPaths elements(int[] owner, int[] position) {
        return i -> of(owner[i]).segment(position[i]);
    }

    /** The places of some of these. */
    default ResultPaths only(int[] chosen) {
        return i -> of(chosen[i]);
    }
}
