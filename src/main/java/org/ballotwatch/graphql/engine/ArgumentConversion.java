package org.ballotwatch.graphql.engine;

import jakarta.inject.Singleton;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** Converts argument values, as coerced by graphql-java, into the Java types that a resolver declares. */
@Singleton
final class ArgumentConversion {
    private final ArgumentRules rules;

    ArgumentConversion(ArgumentRules rules) {
        this.rules = rules;
    }

    /** Returns the value of an argument that is a component of a record. */
    Object declared(RecordComponent component, Object value) {
        return rules.declared(Objects.requireNonNull(convert(component.getName(), value, component.getGenericType())));
    }

    /** @throws InvalidArgumentException if the value does not fit the type */
    @Nullable
    Object convert(String name, @Nullable Object value, Type type) {
        return convert(name, value, type, null);
    }

    /**
     * Does the same, but leaves out invalid values within inputs.
     *
     * @param faults receives the faults of these values; null if they are thrown like all others
     */
    @Nullable
    Object convert(String name, @Nullable Object value, Type type, @Nullable List<InvalidArgumentException> faults) {
        if (value == null) {
            return null;
        }
        if (type instanceof ParameterizedType collection) {
            return collection(name, value, collection, faults);
        }
        Class<?> target = (Class<?>) type;
        if (target.isEnum()) {
            return enumValue(target, value);
        }
        if (target == LocalDate.class) {
            return date(name, value);
        }
        if (target == OffsetDateTime.class) {
            return dateTime(name, value);
        }
        if (value instanceof String text) {
            check(name, rules.fault(text));
        }
        if (value instanceof String && (target.isPrimitive() || Number.class.isAssignableFrom(target))) {
            throw new InvalidArgumentException(name, name + " must be a number, not a string");
        }
        if (value instanceof Map<?, ?> fields) {
            return input(name, fields, target, faults);
        }
        Object fitting = value instanceof Number number ? number(number, target) : value;
        if (!MethodType.methodType(target).wrap().returnType().isInstance(fitting)) {
            throw new InvalidArgumentException(name, name + " is not of the type in the schema");
        }
        return fitting;
    }

    /** Refuses an empty list and blank texts as the value of what narrows a list. Null does not narrow it. */
    static void requireContent(String name, @Nullable Object value) {
        if (value instanceof String text && text.isBlank()) {
            throw new InvalidArgumentException(name, name + " must not be blank; leave it out to select all");
        }
        if (value instanceof Collection<?> values) {
            if (values.isEmpty()) {
                throw new InvalidArgumentException(name, name + " must name at least one; otherwise leave it out");
            }
            int at = 0;
            for (Object each : values) {
                requireContent(name + "[" + at++ + "]", each);
            }
        }
    }

    private static void check(String name, @Nullable String fault) {
        if (fault != null) {
            throw new InvalidArgumentException(name, name + " " + fault);
        }
    }

    private Object collection(
            String name, Object value, ParameterizedType collection, @Nullable List<InvalidArgumentException> faults) {
        Type element = collection.getActualTypeArguments()[0];
        List<Object> converted = new ArrayList<>();
        for (Object each : (Iterable<?>) value) {
            String path = name + "[" + converted.size() + "]";
            if (each == null) {
                throw new InvalidArgumentException(path, path + " must not be null");
            }
            converted.add(convert(path, each, element, faults));
        }
        return collection.getRawType() == Set.class ? new LinkedHashSet<>(converted) : converted;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object enumValue(Class<?> target, Object value) {
        return Enum.valueOf((Class) target, value.toString()); // graphql-java accepts only its names
    }

    private LocalDate date(String name, Object value) {
        try {
            LocalDate date = value instanceof LocalDate given ? given : LocalDate.parse(value.toString());
            check(name, rules.fault(date));
            return date;
        } catch (DateTimeException e) {
            throw invalid(name, value.toString(), "", "is not a date: write it as 2021-11-07");
        }
    }

    private OffsetDateTime dateTime(String name, Object value) {
        try {
            OffsetDateTime time =
                    value instanceof OffsetDateTime given ? given : OffsetDateTime.parse(value.toString());
            check(name, rules.fault(LocalDate.ofInstant(time.toInstant(), ZoneOffset.UTC)));
            return time;
        } catch (DateTimeException e) {
            throw invalid(name, value.toString(), "T.+", "is not a date and time: write it as 2021-11-07T04:30:00Z");
        }
    }

    /** A well-formed day that does not exist deserves another message than text in the wrong format. */
    private static InvalidArgumentException invalid(String name, String text, String time, String otherwise) {
        if (text.matches("\\d{4}-\\d{2}-\\d{2}" + time)) {
            String day = text.substring(0, 10);
            try {
                LocalDate.parse(day);
            } catch (DateTimeException e) {
                return new InvalidArgumentException(name, name + ": the day " + day + " does not exist");
            }
        }
        return new InvalidArgumentException(name, name + " " + otherwise);
    }

    private static Object number(Number number, Class<?> target) {
        if (target == Double.class || target == double.class) {
            return number.doubleValue();
        }
        if (target == BigDecimal.class && !(number instanceof BigDecimal)) {
            return new BigDecimal(number.toString());
        }
        return number;
    }

    /** Input types are plain classes with public fields, as SmallRye reads them. */
    private Object input(
            String name, Map<?, ?> fields, Class<?> target, @Nullable List<InvalidArgumentException> faults) {
        try {
            Object input = target.getDeclaredConstructor().newInstance();
            for (Map.Entry<?, ?> entry : fields.entrySet()) {
                Field field = target.getField(entry.getKey().toString());
                String path = name + "." + entry.getKey();
                if (input instanceof NarrowingInput) {
                    requireContent(path, entry.getValue());
                }
                field.set(input, field(path, entry.getValue(), field, faults));
            }
            if (input instanceof SparseInput sparse) {
                sparse.given(fields.keySet().stream().map(Object::toString).collect(Collectors.toSet()));
            }
            return input;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("An input type needs public fields and a constructor: " + target, e);
        }
    }

    private @Nullable Object field(
            String name, @Nullable Object value, Field field, @Nullable List<InvalidArgumentException> faults) {
        try {
            return convert(name, value, field.getGenericType(), faults);
        } catch (InvalidArgumentException invalid) {
            if (faults == null) {
                throw invalid;
            }
            faults.add(field.isAnnotationPresent(NonNull.class) ? invalid.ofRequiredField() : invalid);
            return null;
        }
    }
}
