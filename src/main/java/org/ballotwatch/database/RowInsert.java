package org.ballotwatch.database;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.Json;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorValue;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Inserts many new entities of one class by one statement. Hibernate sends a statement for each, and so runs each trigger of
 * the table for each.
 */
public final class RowInsert {
    private static final Map<Class<?>, EntityColumns<?>> COLUMNS = new ConcurrentHashMap<>();

    private RowInsert() {}

    /** @param entities of one class, at least one; their order is that of the inserts */
    public static <T> Uni<Void> of(Mutiny.Session session, List<T> entities) {
        @SuppressWarnings("unchecked")
        Class<T> type = (Class<T>) entities.get(0).getClass();
        @SuppressWarnings("unchecked")
        EntityColumns<T> columns = (EntityColumns<T>) COLUMNS.computeIfAbsent(type, entity -> EntityColumns.of(type));
        DiscriminatorValue kind = type.getAnnotation(DiscriminatorValue.class);
        List<Map<String, Object>> rows = new ArrayList<>(entities.size());
        for (T entity : entities) {
            Map<String, Object> row = columns.inserted(entity);
            row.replaceAll((column, value) -> encoded(value));
            if (kind != null) {
                row.put(discriminator(type), kind.value());
            }
            rows.add(row);
        }
        String names = String.join(", ", rows.get(0).keySet());
        return session.createNativeQuery(
                        "insert into %1$s (%2$s)\nselect %2$s\nfrom jsonb_populate_recordset(cast(null as %1$s), cast(cast(:rows as text) as jsonb))"
                                .formatted(columns.table(), names))
                .setParameter("rows", Json.encode(rows))
                .executeUpdate()
                .replaceWithVoid();
    }

    private static String discriminator(Class<?> type) {
        DiscriminatorColumn column = type.getAnnotation(DiscriminatorColumn.class);
        return column == null ? discriminator(type.getSuperclass()) : column.name();
    }

    private static Object encoded(Object value) {
        if (value instanceof OffsetDateTime moment) {
            return moment.truncatedTo(ChronoUnit.MICROS).toString();
        }
        if (value instanceof Object[] words) {
            return List.of(words);
        }
        return value == null || value instanceof Number || value instanceof Boolean ? value : value.toString();
    }
}
