package org.ballotwatch.entry;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ballotwatch.database.EntityColumns;
import org.ballotwatch.graphql.node.GlobalId;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * The fields of an input, from its annotations. They determine the columns of a casebook's file, which fields are
 * required, which refer to records, and their columns in the entity.
 */
public final class InputFields<I> {
    /** Fields that control an edit and are not part of the record or report. */
    private static final Set<String> OF_THE_EDIT = Set.of("supersedes", "why");

    private static final ClassValue<InputFields<?>> KNOWN = new ClassValue<>() {
        @Override
        protected InputFields<?> computeValue(Class<?> type) {
            return new InputFields<>(type);
        }
    };

    private final Class<I> input;
    private final Map<String, InputField> cells = new LinkedHashMap<>();

    private InputFields(Class<I> input) {
        this.input = input;
        for (Class<?> type = input; type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (Modifier.isPublic(field.getModifiers())
                        && !Modifier.isStatic(field.getModifiers())
                        && !OF_THE_EDIT.contains(field.getName())) {
                    Refers refers = field.getAnnotation(Refers.class);
                    boolean required =
                            field.isAnnotationPresent(NonNull.class) || field.isAnnotationPresent(Required.class);
                    String column = EntityColumns.snake(field.getName());
                    cells.put(
                            column,
                            new InputField(
                                    field, column, required, refers == null ? new KeyedKind[0] : refers.value()));
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    public static <I> InputFields<I> of(Class<I> input) {
        return (InputFields<I>) KNOWN.get(input);
    }

    @SuppressWarnings("unchecked")
    public static <I> InputFields<I> of(I input) {
        return of((Class<I>) input.getClass());
    }

    public Class<I> input() {
        return input;
    }

    public List<String> columns() {
        return List.copyOf(cells.keySet());
    }

    /** The required columns of a casebook's file. */
    public List<String> required() {
        return cells.values().stream()
                .filter(InputField::isNeeded)
                .map(InputField::column)
                .toList();
    }

    /** Reads the cells of a casebook's row, by column. */
    public I parse(Map<String, String> given, Entry entry) {
        Map<String, String> texts = spread(given);
        I parsed = make();
        for (InputField cell : cells.values()) {
            String text = texts.getOrDefault(cell.column(), "");
            InputText.check(entry, cell, text);
            if (!text.isEmpty()) {
                Object value = CellParser.parse(entry, cell.field(), text);
                set(cell.field(), parsed, CellParser.inRange(entry, cell.field(), value));
            } else if (cell.isNeeded() && texts.containsKey(cell.column())) {
                entry.problem(cell.name(), "is required");
            }
        }
        return parsed;
    }

    /** Moves the values after the first to the column that takes further ones. */
    private Map<String, String> spread(Map<String, String> texts) {
        Map<String, String> spread = new LinkedHashMap<>(texts);
        for (InputField cell : cells.values()) {
            FurtherIn further = cell.field().getAnnotation(FurtherIn.class);
            String[] values = texts.getOrDefault(cell.column(), "").split("\\|", 2);
            if (further != null && values.length > 1) {
                spread.put(cell.column(), values[0].strip());
                spread.merge(
                        EntityColumns.snake(further.value()),
                        values[1],
                        (more, first) -> more.isEmpty() ? first : first + "|" + more);
            }
        }
        return spread;
    }

    /** Checks a typed input, and removes values that cannot be stored. */
    public void check(I given, Entry entry) {
        for (InputField cell : cells.values()) {
            Object value = get(cell.field(), given);
            if (value instanceof String text) {
                value = text.isBlank() ? null : text.strip();
                InputText.check(entry, cell, text.strip());
            }
            value = CellParser.inRange(entry, cell.field(), value);
            boolean empty = get(cell.field(), given) == null
                    || value == null && get(cell.field(), given) instanceof String
                    || value instanceof Collection<?> all && all.isEmpty();
            if (cell.required() && empty) {
                entry.problem(cell.name(), "is required");
            }
            set(cell.field(), given, value);
        }
    }

    /** The columns of an entity that refer to records, each with a kind that it may refer to. */
    public Map<String, KeyedKind> references(EntityColumns<?> columns) {
        Map<String, KeyedKind> references = new LinkedHashMap<>();
        for (InputField cell : cells.values()) {
            for (KeyedKind kind : cell.refers()) {
                String own = cell.column() + "_id";
                references.put(columns.has(own) ? own : kind.table() + "_id", kind);
            }
        }
        return references;
    }

    /** The GraphQL description of a column's field. */
    public String description(String column) {
        return cells.get(column).field().getAnnotation(Description.class).value();
    }

    /** The values as text by column, without empty ones. */
    public Map<String, String> texts(I given) {
        Map<String, String> texts = new TreeMap<>();
        cells.values().forEach(cell -> {
            Object value = get(cell.field(), given);
            if (value != null) {
                texts.put(cell.column(), text(value));
            }
        });
        return texts;
    }

    private static String text(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof Collection<?> words
                ? words.stream().map(Object::toString).collect(Collectors.joining("|"))
                : value.toString().strip();
    }

    /** The ids and keys that it refers to, including its own key, which might already exist. */
    public Set<String> references(I given) {
        Set<String> named = new HashSet<>();
        for (InputField cell : cells.values()) {
            if ((cell.refers().length > 0 || cell.column().equals("key"))
                    && get(cell.field(), given) instanceof String text
                    && !text.isBlank()) {
                named.add(text.strip());
            }
        }
        return named;
    }

    /** The record that a field refers to; null if the field is empty or names no record, which is reported. */
    public KeyResolver.ResolvedKey refer(I given, String field, Entry entry) {
        InputField cell = cells.get(EntityColumns.snake(field));
        return entry.keys().refer(entry, field, (String) get(cell.field(), given), cell.refers());
    }

    /**
     * Copies every field to the column of the same name. A reference goes to the column of the field or of the
     * referenced kind. An empty field keeps the entity's default.
     */
    public <T> void fill(I given, Entry entry, EntityColumns<T> columns, T entity) {
        for (InputField cell : cells.values()) {
            Object value = get(cell.field(), given);
            if (cell.column().equals("key")) {
                continue;
            }
            if (cell.refers().length > 0) {
                fillReference(entry, columns, entity, cell, refer(given, cell.name(), entry));
            } else if (cell.column().equals("country")) {
                columns.set(entity, "country_id", entry.countries().find(entry, (String) value, this, given));
            } else if (value != null) {
                columns.set(entity, cell.column(), value);
            }
        }
    }

    private static <T> void fillReference(
            Entry entry, EntityColumns<T> columns, T entity, InputField cell, KeyResolver.ResolvedKey found) {
        if (found == null) {
            return;
        }
        String own = cell.column() + "_id";
        columns.set(entity, columns.has(own) ? own : found.kind().table() + "_id", found.uuid());
    }

    /** What a column's field holds; null if it is empty, or if there is no such column. */
    Object value(I given, String column) {
        InputField cell = cells.get(column);
        return cell == null ? null : get(cell.field(), given);
    }

    /**
     * The input that describes the current state of an entity.
     *
     * @param codes codes of countries, by id
     */
    public <T> I describe(T entity, EntityColumns<T> columns, Map<UUID, String> codes) {
        I described = make();
        for (InputField cell : cells.values()) {
            if (cell.column().equals("country")) {
                set(cell.field(), described, codes.get((UUID) columns.get(entity, "country_id")));
            } else if (cell.refers().length > 0) {
                UUID id = (UUID) columns.get(entity, cell.column() + "_id");
                set(cell.field(), described, id == null ? null : GlobalId.encode(cell.refers()[0].letter(), id));
            } else if (!cell.column().equals("key")) {
                set(cell.field(), described, CellParser.given(cell.field(), columns.get(entity, cell.column())));
            }
        }
        return described;
    }

    /** The input after a change of some of its fields. */
    public I corrected(I before, I given, Set<String> changed) {
        I corrected = make();
        cells.values()
                .forEach(cell -> set(
                        cell.field(), corrected, get(cell.field(), changed.contains(cell.name()) ? given : before)));
        return corrected;
    }

    private I make() {
        try {
            return input.getConstructor().newInstance();
        } catch (NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException e) {
            throw new IllegalStateException("The input has no public constructor without parameters: " + input, e);
        }
    }

    private static Object get(Field field, Object of) {
        try {
            return field.get(of);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("Cannot access the field of an input: " + field, e);
        }
    }

    private static void set(Field field, Object of, Object value) {
        try {
            field.set(of, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("Cannot access the field of an input: " + field, e);
        }
    }
}
