package org.ballotwatch.database;

import jakarta.persistence.Column;
import jakarta.persistence.Transient;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Name;
import org.jspecify.annotations.Nullable;

/**
 * A column of an entity.
 *
 * @param field null for the column that tells the subclass
 * @param type the type of the field: text, a number, a date, a moment, an id, an enum or an array of text
 */
record MappedColumn(String column, @Nullable Field field, Class<?> type) {
    static MappedColumn of(Field field) {
        Column named = field.getAnnotation(Column.class);
        String column = named != null && !named.name().isEmpty() ? named.name() : EntityColumns.snake(field.getName());
        return new MappedColumn(column, field, field.getType());
    }

    /** Hibernate adds fields of its own, whose names begin with two dollars. */
    static boolean isPersistent(Field field) {
        return !Modifier.isStatic(field.getModifiers())
                && !field.isAnnotationPresent(Transient.class)
                && !field.getName().startsWith("$$");
    }

    boolean isOf(Object entity) {
        return field != null && field.getDeclaringClass().isInstance(entity);
    }

    /** The name that GraphQL knows the field by, in snake case; null if it is the column's own. */
    @Nullable
    String alias() {
        Name name = field == null ? null : field.getAnnotation(Name.class);
        return name == null ? null : EntityColumns.snake(name.value());
    }

    boolean isDetail() {
        return field != null && field.isAnnotationPresent(Detail.class);
    }

    /** The names of the GraphQL fields that show a detail; none for other columns. */
    Stream<String> shownBy() {
        Detail detail = field == null ? null : field.getAnnotation(Detail.class);
        if (detail == null) {
            return Stream.empty();
        }
        String alias = alias();
        String own = EntityColumns.camel(alias == null ? column : alias);
        return Stream.concat(Stream.of(own), Arrays.stream(detail.shownBy()));
    }
}
