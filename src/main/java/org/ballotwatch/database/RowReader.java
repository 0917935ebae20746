package org.ballotwatch.database;

import io.vertx.sqlclient.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Reads a row's columns in the order of the statement's select list. */
public final class RowReader {
    private Row row;
    private int next;

    RowReader on(Row current) {
        row = current;
        next = 0;
        return this;
    }

    public UUID uuid() {
        return row.getUUID(next++);
    }

    public String text() {
        return row.getString(next++);
    }

    /** An array of text; never null. */
    public List<String> texts() {
        String[] texts = row.getArrayOfStrings(next++);
        return texts == null ? List.of() : List.of(texts);
    }

    public LocalDate date() {
        return row.getLocalDate(next++);
    }

    public OffsetDateTime time() {
        return row.getOffsetDateTime(next++);
    }

    public Integer integer() {
        return row.getInteger(next++);
    }

    public Long longInteger() {
        return row.getLong(next++);
    }

    public Double decimal() {
        return row.getDouble(next++);
    }

    public BigDecimal number() {
        return row.getBigDecimal(next++);
    }

    /** Reads the next column as the value of a field of this type. */
    Object value(Class<?> type) {
        if (type.isEnum()) {
            String name = text();
            return name == null ? null : constant(type, name);
        }
        Object value = row.getValue(next++);
        // The driver's own conversion tries one type after the other, and most values have the type already.
        return value == null || type.isInstance(value) ? value : row.get(type, next - 1);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object constant(Class<?> type, String name) {
        return Enum.valueOf((Class<? extends Enum>) type, name);
    }

    public boolean yes() {
        return Boolean.TRUE.equals(row.getBoolean(next++));
    }

    public <E extends Enum<E>> E word(Class<E> type) {
        String name = text();
        return name == null ? null : Enum.valueOf(type, name);
    }
}
