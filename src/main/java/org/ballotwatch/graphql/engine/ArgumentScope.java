package org.ballotwatch.graphql.engine;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Values of declared arguments by name: those given to a field and those it inherits. */
public final class ArgumentScope {
    static final ArgumentScope NOTHING = new ArgumentScope(Map.of());

    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return RecordShape.of(type);
        }
    };

    private final Map<String, Object> values;

    private ArgumentScope(Map<String, Object> values) {
        this.values = values;
    }

    /** Returns these values, overridden by those given to a field; null counts as not given. */
    ArgumentScope overriddenBy(Map<String, Object> given, Class<? extends Record> type, ArgumentConversion conversion) {
        if (given.isEmpty()) {
            return this;
        }
        Map<String, Object> merged = null;
        for (RecordComponent component : SHAPES.get(type).components) {
            Object value = given.get(component.getName());
            if (value != null) {
                merged = merged == null ? new HashMap<>(values) : merged;
                merged.put(component.getName(), conversion.declared(component, value));
            }
        }
        return merged == null ? this : new ArgumentScope(merged);
    }

    /** Returns these values, overridden by the components of a record; null counts as not given. */
    ArgumentScope overriddenBy(Record given) {
        Map<String, Object> merged = new HashMap<>(values);
        for (RecordComponent component : given.getClass().getRecordComponents()) {
            try {
                Object value = component.getAccessor().invoke(given);
                if (value != null) {
                    merged.put(component.getName(), value);
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("A record of arguments must be public: " + given.getClass(), e);
            }
        }
        return new ArgumentScope(merged);
    }

    /**
     * Returns the values as a record with one component per argument; a component is null if the argument was not
     * given.
     */
    public <T extends Record> T as(Class<T> type) {
        RecordShape shape = SHAPES.get(type);
        Object[] arguments = new Object[shape.components.length];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = values.get(shape.components[i].getName());
        }
        try {
            return type.cast(shape.constructor.newInstance(arguments));
        } catch (ReflectiveOperationException e) {
            throw notAccessible(type, e);
        }
    }

    /** Found once, since each look-up by reflection makes copies. */
    private record RecordShape(RecordComponent[] components, Constructor<?> constructor) {
        static RecordShape of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                return new RecordShape(components, type.getDeclaredConstructor(types));
            } catch (ReflectiveOperationException e) {
                throw notAccessible(type, e);
            }
        }
    }

    private static IllegalStateException notAccessible(Class<?> type, ReflectiveOperationException cause) {
        return new IllegalStateException(
                "A record of arguments needs an accessible canonical constructor: " + type, cause);
    }
}
