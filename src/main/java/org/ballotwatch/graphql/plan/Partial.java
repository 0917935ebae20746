package org.ballotwatch.graphql.plan;

import java.util.Set;

/** An input that is told which of its fields were given, since null is a value there and no sign of absence. */
public interface Partial {
    void given(Set<String> fields);
}
