package org.ballotwatch.graphql.engine;

import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ballotwatch.database.StorableText;
import org.ballotwatch.graphql.error.Refusal;

/** Turns argument values as graphql-java coerced them into the Java types that a resolver declares. */
final class Arguments {
    private Arguments() {}

    static Object convert(String name, Object value, Type type) {
        if (value == null) {
            return null;
        }
        if (type instanceof ParameterizedType collection) {
            return converted(name, value, collection);
        }
        Class<?> target = (Class<?>) type;
        if (target.isEnum()) {
            return word(target, value);
        }
        if (target == LocalDate.class) {
            return date(name, value);
        }
        if (target == OffsetDateTime.class) {
            return dateTime(name, value);
        }
        if (value instanceof String text) {
            requireStorable(name, text);
        }
        if (value instanceof String && (target.isPrimitive() || Number.class.isAssignableFrom(target))) {
            throw Refusal.argument(name, name + " is a number, not a text");
        }
        if (value instanceof Map<?, ?> fields) {
            return input(name, fields, target);
        }
        Object fitting = value instanceof Number number ? number(number, target) : value;
        if (!MethodType.methodType(target).wrap().returnType().isInstance(fitting)) {
            throw Refusal.argument(name, name + " is not of the type that the schema gives it");
        }
        return fitting;
    }

    private static Object converted(String name, Object value, ParameterizedType collection) {
        Type element = collection.getActualTypeArguments()[0];
        List<Object> converted = new ArrayList<>();
        for (Object each : (Iterable<?>) value) {
            if (each == null) {
                throw Refusal.argument(name, name + " takes no null among its values");
            }
            converted.add(convert(name + "[" + converted.size() + "]", each, element));
        }
        return collection.getRawType() == Set.class ? new LinkedHashSet<>(converted) : converted;
    }

    private static void requireStorable(String name, String text) {
        String fault = StorableText.fault(text);
        if (fault != null) {
            throw Refusal.argument(name, name + " " + fault);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object word(Class<?> target, Object value) {
        return Enum.valueOf((Class) target, value.toString()); // graphql-java let none but its names through
    }

    private static LocalDate date(String name, Object value) {
        try {
            return inRange(name, value instanceof LocalDate date ? date : LocalDate.parse(value.toString()));
        } catch (DateTimeException e) {
            throw Refusal.argument(name, name + " is not a date: write it as 2021-11-07");
        }
    }

    private static OffsetDateTime dateTime(String name, Object value) {
        try {
            OffsetDateTime time =
                    value instanceof OffsetDateTime given ? given : OffsetDateTime.parse(value.toString());
            inRange(name, LocalDate.ofInstant(time.toInstant(), ZoneOffset.UTC));
            return time;
        } catch (DateTimeException e) {
            throw Refusal.argument(name, name + " is not a date and time: write it as 2021-11-07T04:30:00Z");
        }
    }

    /** Java's years go further than PostgreSQL's. */
    private static LocalDate inRange(String name, LocalDate date) {
        if (date.getYear() < 1 || date.getYear() > 9999) {
            throw Refusal.argument(name, name + " is out of range: years run from 0001 to 9999");
        }
        return date;
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
    private static Object input(String name, Map<?, ?> fields, Class<?> target) {
        try {
            Object input = target.getDeclaredConstructor().newInstance();
            for (Map.Entry<?, ?> entry : fields.entrySet()) {
                Field field = target.getField(entry.getKey().toString());
                field.set(input, convert(name + "." + entry.getKey(), entry.getValue(), field.getGenericType()));
            }
            if (input instanceof SparseInput partial) {
                partial.given(fields.keySet().stream().map(Object::toString).collect(Collectors.toSet()));
            }
            return input;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("An input type needs public fields and a constructor: " + target, e);
        }
    }
}
