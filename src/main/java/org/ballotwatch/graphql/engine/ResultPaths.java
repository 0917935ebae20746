package org.ballotwatch.graphql.engine;

import graphql.execution.ResultPath;

/** The paths of values in the response. They are created only for errors. */
@FunctionalInterface
interface ResultPaths {
    ResultPath of(int index);

    default ResultPaths field(String key) {
        return i -> of(i).segment(key);
    }

    /** Returns the paths of list elements, given each element's list and its position in it. */
    default ResultPaths elements(int[] owner, int[] position) {
        return i -> of(owner[i]).segment(position[i]);
    }

    /** Returns the paths of some of these values. */
    default ResultPaths only(int[] chosen) {
        return i -> of(chosen[i]);
    }
}
