package org.ballotwatch.database;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Table;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hibernate.engine.spi.SelfDirtinessTracker;

/**
 * The columns of an entity, from its annotations. The select list and its reader follow from the same list, so that no
 * column can be read as another.
 *
 * @param <T> the entity, or the common supertype of the entities in one table
 */
public final class EntityColumns<T> {
    private final List<MappedColumn> cells = new ArrayList<>();
    private final List<MappedColumn> inserted = new ArrayList<>();

    /** By the discriminator's value; a single one under null for an entity without subclasses. */
    private final Map<String, Constructor<? extends T>> constructors = new HashMap<>();

    /** By the alias of the table. */
    private final Map<String, String> selectLists = new ConcurrentHashMap<>();

    /** The fields to which an entity's constructor gives a value, so that a null must be written. */
    private final Set<Field> preset = new HashSet<>();

    private final String table;
    private final int discriminator;

    /** The names of the GraphQL fields that show the details. */
    private final Set<String> details;

    /** The columns without the details; the same if there are none. */
    private final EntityColumns<T> withoutDetails;

    private EntityColumns(Class<?> base, List<Class<? extends T>> types, boolean inherited) {
        table = table(base);
        add(base, inherited);
        DiscriminatorColumn kind = base.getAnnotation(DiscriminatorColumn.class);
        discriminator = kind == null ? -1 : cells.size();
        if (kind == null) {
            constructors.put(null, Reflected.constructor(types.get(0)));
        } else {
            cells.add(new MappedColumn(kind.name(), null, String.class));
            for (Class<? extends T> type : types) {
                constructors.put(type.getAnnotation(DiscriminatorValue.class).value(), Reflected.constructor(type));
                addOwn(type);
            }
        }
        findPreset();
        details = cells.stream()
                .filter(MappedColumn::isDetail)
                .flatMap(MappedColumn::shownBy)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        withoutDetails = details.isEmpty() ? this : new EntityColumns<>(this);
    }

    /** The same without the details. */
    private EntityColumns(EntityColumns<T> all) {
        table = all.table;
        cells.addAll(all.cells.stream().filter(cell -> !cell.isDetail()).toList());
        inserted.addAll(all.inserted);
        constructors.putAll(all.constructors);
        preset.addAll(all.preset);
        discriminator = cells.indexOf(all.discriminator < 0 ? null : all.cells.get(all.discriminator));
        details = Set.of();
        withoutDetails = this;
    }

    /**
     * The columns that a read for a client needs: without the details if it mentions none of them.
     *
     * @param mentions whether the client selected a field of this name
     */
    public EntityColumns<T> neededFor(Predicate<String> mentions) {
        return details.stream().anyMatch(mentions) ? this : withoutDetails;
    }

    private void findPreset() {
        for (Constructor<? extends T> constructor : constructors.values()) {
            if (Modifier.isAbstract(constructor.getDeclaringClass().getModifiers())) {
                continue; // its columns are listed, but no row is read as it
            }
            T entity = Reflected.make(constructor);
            for (MappedColumn cell : cells) {
                if (cell.isOf(entity) && Reflected.get(cell.field(), entity) != null) {
                    preset.add(cell.field());
                }
            }
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

    /** The columns of a table that several entities share; a row's discriminator names its entity. */
    public static <T> EntityColumns<T> of(Class<?> base, List<Class<? extends T>> entities) {
        return new EntityColumns<>(base, entities, true);
    }

    private static String table(Class<?> type) {
        Class<?> above = type.getSuperclass();
        if (above != null && above.isAnnotationPresent(Entity.class)) {
            return table(above);
        }
        Table named = type.getAnnotation(Table.class);
        return named == null ? snake(type.getSimpleName()) : named.name();
    }

    private void add(Class<?> type, boolean inherited) {
        Class<?> above = type.getSuperclass();
        if (inherited
                && (above.isAnnotationPresent(MappedSuperclass.class) || above.isAnnotationPresent(Entity.class))) {
            add(above, true);
        }
        addOwn(type);
    }

    private void addOwn(Class<?> type) {
        for (Field field : type.getDeclaredFields()) {
            if (MappedColumn.isPersistent(field)) {
                field.setAccessible(true); // Panache makes public fields protected
                MappedColumn cell = MappedColumn.of(field);
                cells.add(cell);
                if (!field.isAnnotationPresent(Column.class)
                        || field.getAnnotation(Column.class).insertable()) {
                    inserted.add(cell);
                }
            }
        }
    }

    /** The column name by Hibernate's naming strategy: {@code place_precision} for {@code placePrecision}. */
    public static String snake(String field) {
        return field.replaceAll("(?<=.)([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    /** The reverse: {@code placePrecision} for {@code place_precision}. */
    public static String camel(String column) {
        return Pattern.compile("_(.)").matcher(column).replaceAll(letter -> letter.group(1)
                .toUpperCase(Locale.ROOT));
    }

    public String table() {
        return table;
    }

    /** The columns that GraphQL knows by another name, with that name. */
    public Map<String, String> renamed() {
        Map<String, String> renamed = new LinkedHashMap<>();
        cells.stream()
                .filter(cell -> cell.alias() != null)
                .forEach(cell -> renamed.put(cell.column(), camel(cell.alias())));
        return renamed;
    }

    public Set<String> names() {
        return cells.stream().map(MappedColumn::column).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The name of a column, which may be given by its {@code @Name}. */
    public String column(String name) {
        return cell(name).column();
    }

    public boolean has(String column) {
        return cells.stream().anyMatch(cell -> cell.column().equals(column));
    }

    /** @param column the column's name, or the field's GraphQL name in snake case */
    private MappedColumn cell(String column) {
        return cells.stream()
                .filter(cell -> cell.column().equals(column))
                .findFirst()
                .or(() -> cells.stream()
                        .filter(cell -> column.equals(cell.alias()))
                        .findFirst())
                .orElseThrow(() -> new IllegalStateException(table + " has no column for " + column));
    }

    /** The values of a new entity by column; the entity must have no subclasses. */
    Map<String, Object> inserted(T entity) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (MappedColumn cell : inserted) {
            values.put(cell.column(), Reflected.get(cell.field(), entity));
        }
        return values;
    }

    /** The value of a column, which may be given by its {@code @Name}. */
    public Object get(T entity, String column) {
        return Reflected.get(cell(column).field(), entity);
    }

    /**
     * Sets a column, which may be given by its {@code @Name}. A whole number may be an {@code Integer} or a {@code
     * BigDecimal} without a fraction, text a list of words.
     */
    public void set(T entity, String column, Object value) {
        MappedColumn cell = cell(column);
        if (value instanceof Integer number && cell.type() == Long.class) {
            Reflected.set(cell.field(), entity, number.longValue());
        } else if (value instanceof BigDecimal number && cell.type() == Long.class) {
            Reflected.set(cell.field(), entity, number.longValueExact());
        } else if (value instanceof List<?> words && cell.type() == String[].class) {
            Reflected.set(
                    cell.field(), entity, words.stream().map(String::valueOf).toArray(String[]::new));
        } else {
            Reflected.set(cell.field(), entity, value);
        }
        if (entity instanceof SelfDirtinessTracker tracker) {
            // Hibernate does not see writes by reflection, and would merge nothing.
            tracker.$$_hibernate_trackChange(cell.field().getName());
        }
    }

    /** A new entity with its defaults; the entity must have no subclasses. */
    public T make() {
        return Reflected.make(constructors.get(null));
    }

    /** The select list, given the alias of the table. */
    public String of(String alias) {
        return selectLists.computeIfAbsent(
                alias,
                of -> cells.stream().map(cell -> of + "." + cell.column()).collect(Collectors.joining(", ")));
    }

    /**
     * Reads the columns that {@link #of} selects. Returns null if the first column is null: a left join found no row.
     */
    public T read(RowReader row) {
        Object[] values = new Object[cells.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = row.value(cells.get(i).type());
        }
        Constructor<? extends T> constructor =
                constructors.get(discriminator < 0 ? null : (String) values[discriminator]);
        if (constructor == null || cells.get(0).column().equals("id") && values[0] == null) {
            return null;
        }
        T entity = Reflected.make(constructor);
        for (int i = 0; i < values.length; i++) {
            MappedColumn cell = cells.get(i);
            if ((values[i] != null || preset.contains(cell.field())) && cell.isOf(entity)) {
                Reflected.set(cell.field(), entity, values[i]);
            }
        }
        return entity;
    }
}
