package org.ballotwatch.graphql.engine;

import graphql.execution.ResultPath;

/** The paths of values in the response. They are created only for errors. */
@FunctionalInterface
interface ResultPaths {
    ResultPath of(int index);

    default ResultPaths field(String key) {
        return i -> of(i).segment(key);
    }

    /** Returns the paths of some of these values. */
    default ResultPaths only(int[] chosen) {
        return i -> of(chosen[i]);
    }
}
