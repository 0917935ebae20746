package org.ballotwatch.database;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;

/** Makes entities and reads and writes their fields by reflection. */
final class Reflected {
    private Reflected() {}

    /** Looked up once, since each look-up by reflection makes a copy. */
    static <T> Constructor<T> constructor(Class<T> type) {
        try {
            return type.getConstructor();
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("Entities have a public constructor without parameters: " + type, e);
        }
    }

    static <T> T make(Constructor<T> constructor) {
        try {
            return constructor.newInstance();
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("The constructor of an entity does nothing: " + constructor, e);
        }
    }

    static Object get(Field field, Object entity) {
        try {
            return field.get(entity);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("Cannot read the field of an entity: " + field, e);
        }
    }

    static void set(Field field, Object entity, Object value) {
        try {
            field.set(entity, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("Cannot set the field of an entity: " + field, e);
        }
    }
}
