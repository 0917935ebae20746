package org.ballotwatch.database;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A filter as SQL: conditions joined by {@code and}, with their bound values. */
public final class Conditions {
    private final List<String> conditions = new ArrayList<>();
    private final List<Consumer<Query>> values = new ArrayList<>();
    private boolean selective;

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

    /** Adds a condition that few rows pass. */
    public Conditions andSelective(String condition, Consumer<Query> value) {
        selective = true;
        return and(condition, value);
    }

    /** Whether so few rows pass that it costs less to keep them than to find them twice. */
    public boolean isSelective() {
        return selective;
    }

    /** Whether there is no condition but this one. */
    public boolean areOnly(String condition) {
        return conditions.equals(List.of(condition));
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
