package org.ballotwatch.database;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The columns of an entity, from its annotations. A select list and its reader follow from the same list, so that none of them
 * has to be written, and no column can be read as another.
 *
 * @param <T> the entity, or what its subclasses have in common
 */
public final class EntityColumns<T> {
    /** @param type of the field: text, a number, a date, a moment, an id, an enum or an array of text */
    private record Cell(String column, Field field, Class<?> type) {}

    private final List<Cell> cells = new ArrayList<>();

    /** By the discriminator's value; a single one under null for an entity without subclasses. */
    private final Map<String, Class<? extends T>> types = new LinkedHashMap<>();

    private final String table;
    private final int discriminator;

    private EntityColumns(Class<?> base, List<Class<? extends T>> types, boolean inherited) {
        Table named = base.getAnnotation(Table.class);
        table = named == null ? snake(base.getSimpleName()) : named.name();
        add(base, inherited);
        DiscriminatorColumn kind = base.getAnnotation(DiscriminatorColumn.class);
        discriminator = kind == null ? -1 : cells.size();
        if (kind == null) {
            this.types.put(null, types.get(0));
            return;
        }
        cells.add(new Cell(kind.name(), null, String.class));
        for (Class<? extends T> type : types) {
            this.types.put(type.getAnnotation(DiscriminatorValue.class).value(), type);
            addOwn(type);
        }
    }

    /** All columns of an entity, those of its superclasses first. */
    public static <T> EntityColumns<T> of(Class<T> entity) {
        return new EntityColumns<>(entity, List.of(entity), true);
    }

    /** The columns of an entity without those of mapped superclasses. */
    public static <T> EntityColumns<T> ownOf(Class<T> entity) {
        return new EntityColumns<>(entity, List.of(entity), false);
    }

    /** The columns of a table that several entities share; a row is read as the one that its discriminator names. */
    public static <T> EntityColumns<T> of(Class<?> base, List<Class<? extends T>> entities) {
        return new EntityColumns<>(base, entities, true);
    }

    private void add(Class<?> type, boolean inherited) {
        if (inherited && type.getSuperclass().isAnnotationPresent(MappedSuperclass.class)) {
            add(type.getSuperclass(), true);
        }
        addOwn(type);
    }

    private void addOwn(Class<?> type) {
        for (Field field : type.getDeclaredFields()) {
            if (isPersistent(field)) {
                field.setAccessible(true); // Panache makes public fields protected
                cells.add(new Cell(column(field), field, field.getType()));
            }
        }
    }

    /** Hibernate adds fields of its own, whose names begin with two dollars. */
    private static boolean isPersistent(Field field) {
        return !Modifier.isStatic(field.getModifiers())
                && !field.isAnnotationPresent(Transient.class)
                && !field.getName().startsWith("$$");
    }

    private static String column(Field field) {
        Column named = field.getAnnotation(Column.class);
        return named != null && !named.name().isEmpty() ? named.name() : snake(field.getName());
    }

    /** As Hibernate's naming strategy has it: {@code place_precision} for {@code placePrecision}. */
    public static String snake(String field) {
        return field.replaceAll("(?<=.)([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    public String table() {
        return table;
    }

    /** The names of the columns by the fields' names. */
    public Map<String, String> byField() {
        Map<String, String> columns = new LinkedHashMap<>();
        cells.forEach(cell -> columns.put(cell.field == null ? cell.column : cell.field.getName(), cell.column));
        return columns;
    }

    public boolean has(String column) {
        return cells.stream().anyMatch(cell -> cell.column.equals(column));
    }

    /** The select list, given the alias of the table. */
    public String of(String alias) {
        return cells.stream().map(cell -> alias + "." + cell.column).collect(Collectors.joining(", "));
    }

    /** Reads what {@link #of} selects. Null where a left join found no row, which shows in the first column. */
    public T read(RowReader row) {
        Object[] values = new Object[cells.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = row.value(cells.get(i).type);
        }
        Class<? extends T> type = types.get(discriminator < 0 ? null : (String) values[discriminator]);
        if (type == null || cells.get(0).column.equals("id") && values[0] == null) {
            return null;
        }
        T entity = make(type);
        for (int i = 0; i < values.length; i++) {
            Field field = cells.get(i).field;
            if (field != null && field.getDeclaringClass().isInstance(entity)) {
                set(field, entity, values[i]);
            }
        }
        return entity;
    }

    private static <T> T make(Class<T> type) {
        try {
            return type.getConstructor().newInstance();
        } catch (NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException e) {
            throw new IllegalStateException("Entities have a public constructor without parameters: " + type, e);
        }
    }

    private static void set(Field field, Object entity, Object value) {
        try {
            field.set(entity, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("Fields of entities can be set: " + field, e);
        }
    }
}
