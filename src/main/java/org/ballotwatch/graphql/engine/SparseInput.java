package org.ballotwatch.graphql.engine;

import java.util.Set;

/** An input that is told which of its fields were given, since null is a value there and no sign of absence. */
public interface SparseInput {
    void given(Set<String> fields);
}
