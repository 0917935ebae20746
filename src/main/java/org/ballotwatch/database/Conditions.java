package org.ballotwatch.database;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What a filter comes to: conditions that all hold, and the values they are bound to. */
public final class Conditions {
    private final List<String> conditions = new ArrayList<>();
    private final List<Consumer<Query>> values = new ArrayList<>();

    public Conditions and(String condition) {
        conditions.add(condition);
        return this;
    }

    public Conditions and(String condition, Consumer<Query> value) {
        values.add(value);
        return and(condition);
    }

    /** A value that a condition or a table beside these needs. */
    public Conditions with(Consumer<Query> value) {
        values.add(value);
        return this;
    }

    /** To be put after a {@code where}. */
    public String sql() {
        return conditions.isEmpty() ? "true" : String.join("\n  and ", conditions);
    }

    public Query bind(Query query) {
        values.forEach(value -> value.accept(query));
        return query;
    }
}
