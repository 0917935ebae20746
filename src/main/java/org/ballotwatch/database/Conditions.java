package org.ballotwatch.database;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A filter as SQL: conditions joined by {@code and}, with their bound values. */
public final class Conditions {
    private final List<String> conditions = new ArrayList<>();
    private final List<Consumer<Query>> values = new ArrayList<>();
    private boolean costly;

    public Conditions and(String condition) {
        conditions.add(condition);
        return this;
    }

    public Conditions and(String condition, Consumer<Query> value) {
        values.add(value);
        return and(condition);
    }

    /** Binds a value that a condition, or another table of the statement, needs. */
    public Conditions with(Consumer<Query> value) {
        values.add(value);
        return this;
    }

    /** Adds a condition that costs much more per row than to read the row, such as a search in another table. */
    public Conditions andCostly(String condition, Consumer<Query> value) {
        costly = true;
        return and(condition, value);
    }

    /** Whether it costs less to keep what passes than to evaluate the conditions twice. */
    public boolean isCostly() {
        return costly;
    }

    /** The conditions, to follow {@code where}. */
    public String sql() {
        return conditions.isEmpty() ? "true" : String.join("\n  and ", conditions);
    }

    public Query bind(Query query) {
        values.forEach(value -> value.accept(query));
        return query;
    }
}
