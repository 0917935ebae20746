package org.ballotwatch.graphql.engine;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;

/** Values of declared arguments by name: those given to a field and those it inherits. */
public final class ArgumentScope {
    static final ArgumentScope NOTHING = new ArgumentScope(Map.of());

    private final Map<String, Object> values;

    private ArgumentScope(Map<String, Object> values) {
        this.values = values;
    }

    /** Returns these values, overridden by those given to a field; null counts as not given. */
    ArgumentScope overriddenBy(Map<String, Object> given, Class<? extends Record> type, ArgumentConversion conversion) {
        Map<String, Object> merged = null;
        for (RecordComponent component : type.getRecordComponents()) {
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
