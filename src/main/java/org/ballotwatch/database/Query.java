package org.ballotwatch.database;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A statement with named parameters ({@code :name}). Lists are bound as arrays ({@code = any(:ids)}), so that any
 * number of values has the same text and prepared plan.
 */
public final class Query {
    /** Contains a space, so it cannot clash with a named parameter. */
    static final String MOMENT = "moment held";

    private final StatementText text;
    private final Map<String, Object> values = new HashMap<>();
    private boolean plannedByValues;

    /** @param parts the values for {@code %s} in the text, as in {@link String#formatted}; never a client's text */
    public Query(String text, Object... parts) {
        this.text = StatementText.of(text, parts);
    }

    private Query(StatementText text, Map<String, Object> values, boolean plannedByValues) {
        this.text = text;
        this.values.putAll(values);
        this.plannedByValues = plannedByValues;
    }

    /** The same statement on the data held at a moment. */
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

    /** Binds enum values by name, or texts. */
    public Query bindWords(String name, Collection<?> words) {
        values.put(
                name,
                words.stream().map(w -> w instanceof Enum<?> e ? e.name() : w).toArray(String[]::new));
        return this;
    }

    /**
     * Makes the server plan the statement for its values, for searches whose best index depends on them, such as texts.
     */
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
