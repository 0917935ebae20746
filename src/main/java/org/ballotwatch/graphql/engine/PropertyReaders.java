package org.ballotwatch.graphql.engine;

import jakarta.inject.Singleton;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.graphql.Name;
import org.jspecify.annotations.Nullable;

/** Reads plain fields straight from loaded objects: a getter, a record's accessor or a public field, found once. */
@Singleton
final class PropertyReaders {
    private record Property(Class<?> owner, String name) {}

    private final Map<Property, MethodHandle> handles = new ConcurrentHashMap<>();

    /** Reads one property of many objects. */
    Object[] read(String name, List<Object> sources) {
        Object[] values = new Object[sources.size()];
        Class<?> owner = null;
        MethodHandle handle = null;
        try {
            for (int i = 0; i < values.length; i++) {
                Object source = sources.get(i);
                if (handle == null || source.getClass() != owner) {
                    owner = source.getClass();
                    handle = handles.computeIfAbsent(new Property(owner, name), PropertyReaders::find);
                }
                values[i] = handle.invokeExact(source);
            }
            return values;
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean canRead(Class<?> owner, String name) {
        try {
            find(new Property(owner, name));
            return true;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    private static MethodHandle find(Property property) {
        try {
            MethodHandles.Lookup lookup = MethodHandles.publicLookup();
            String name = javaName(property);
            Method method = method(property.owner, name, property.name);
            MethodHandle handle =
                    method != null ? lookup.unreflect(method) : lookup.unreflectGetter(property.owner.getField(name));
            return handle.asType(handle.type().generic());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Nothing to read " + property + " from", e);
        }
    }

    /**
     * Returns the Java name of the property: {@code @Name} may stand on a field that bytecode enhancement has hidden.
     */
    private static String javaName(Property property) {
        for (Class<?> type = property.owner; type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (named(field.getAnnotation(Name.class), property.name)) {
                    return field.getName();
                }
            }
        }
        return property.name;
    }

    private static @Nullable Method method(Class<?> owner, String name, String graphQLName) {
        String capitalized = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        for (Method method : owner.getMethods()) {
            boolean getter = method.getName().equals("get" + capitalized)
                    || method.getName().equals("is" + capitalized)
                    || (owner.isRecord() && method.getName().equals(name))
                    || named(method.getAnnotation(Name.class), graphQLName);
            if (getter && method.getParameterCount() == 0 && !method.isBridge()) {
                return method;
            }
        }
        return null;
    }

    private static boolean named(@Nullable Name annotation, String name) {
        return annotation != null && annotation.value().equals(name);
    }
}
