package org.ballotwatch.graphql.engine;

import java.util.Set;

/** An input that knows which of its fields were given, since null is a valid value and does not mean absence. */
public interface SparseInput {
    void given(Set<String> fields);
}
