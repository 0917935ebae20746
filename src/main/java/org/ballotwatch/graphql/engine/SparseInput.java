package org.ballotwatch.graphql.engine;

import java.util.Set;

/** An input that knows which of its fields were given, since null is a value in them and not a sign of absence. */
public interface SparseInput {
    void given(Set<String> fields);
}
