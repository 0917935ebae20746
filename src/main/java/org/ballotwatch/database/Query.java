package org.ballotwatch.database;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A statement with named parameters ({@code :name}). Lists are bound as arrays ({@code = any(:ids)}), so that the text,
 * and with it the server's prepared plan, is the same for any number of them.
 */
public final class Query {
    /** Named as no statement of ours names a value of its own. */
    static final String MOMENT = "moment held";

    private final StatementText text;
    private final Map<String, Object> values = new HashMap<>();
    private boolean plannedByValues;

    /** @param parts what the text has {@code %s} for, as {@link String#formatted}; ours, never a client's */
    public Query(String text, Object... parts) {
        this.text = StatementText.of(parts.length == 0 ? text : text.formatted(parts));
    }

    private Query(StatementText text, Map<String, Object> values, boolean plannedByValues) {
        this.text = text;
        this.values.putAll(values);
        this.plannedByValues = plannedByValues;
    }

    /** The same of what was held at a moment. */
    Query asOf(OffsetDateTime moment, TemporalQuery temporal) {
        return new Query(temporal.of(text), values, plannedByValues).bind(MOMENT, moment);
    }

    public Query bind(String name, Object value) {
        Object bound = value instanceof Enum<?> word ? word.name() : value;
        values.put(name, bound instanceof byte[] bytes ? Buffer.buffer(bytes) : bound);
        return this;
    }

    public Query bindIds(String name, Collection<UUID> ids) {
        values.put(name, ids.toArray(UUID[]::new));
        return this;
    }

    /** Enum values by name, or texts. */
    public Query bindWords(String name, Collection<?> words) {
        values.put(
                name,
                words.stream().map(w -> w instanceof Enum<?> e ? e.name() : w).toArray(String[]::new));
        return this;
    }

    /** Has the statement planned anew for its values: for those that an index finds at once or not at all, as texts. */
    public Query planByValues() {
        plannedByValues = true;
        return this;
    }

    boolean isPlannedByValues() {
        return plannedByValues;
    }

    public String sql() {
        return text.sql();
    }

    Tuple parameters() {
        Tuple tuple = Tuple.tuple();
        for (String name : text.names()) {
            if (!values.containsKey(name)) {
                throw new IllegalStateException("No value for :" + name + " in\n" + text.sql());
            }
            tuple.addValue(values.get(name));
        }
        return tuple;
    }
}
