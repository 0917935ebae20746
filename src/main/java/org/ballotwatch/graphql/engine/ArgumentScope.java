package org.ballotwatch.graphql.engine;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.ballotwatch.database.Snapshot;

/** What a field takes over from the fields above it, or is given: values of its {@link ArgumentDeclarations} by component name. */
final class ArgumentScope {
    static final ArgumentScope NOTHING = new ArgumentScope(Map.of());

    private final Map<String, Object> values;

    private ArgumentScope(Map<String, Object> values) {
        this.values = values;
    }

    /** These values with those that a field was given itself on top; null counts as not given. */
    ArgumentScope overriddenBy(Map<String, Object> arguments, Class<? extends Record> type) {
        Map<String, Object> merged = null;
        for (RecordComponent component : type.getRecordComponents()) {
            Object value = arguments.get(component.getName());
            if (value != null) {
                merged = merged == null ? new HashMap<>(values) : merged;
                Object converted = Arguments.convert(component.getName(), value, component.getGenericType());
                merged.put(
                        component.getName(),
                        converted instanceof OffsetDateTime moment ? RecordedAsOf.toTheEnd(moment) : converted);
            }
        }
        return merged == null ? this : new ArgumentScope(merged);
    }

    /** The snapshot as of the moment that holds here. */
    Snapshot on(Snapshot snapshot) {
        return values.isEmpty() ? snapshot : snapshot.asOf(recordedAsOf());
    }

    /** The moment that holds here; null means now. */
    OffsetDateTime recordedAsOf() {
        return values.isEmpty() ? null : as(RecordedAsOf.class).recordedAsOf();
    }

    <T extends Record> T as(Class<T> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            arguments[i] = values.get(components[i].getName());
        }
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "A record of arguments needs an accessible canonical constructor: " + type, e);
        }
    }
}
