package org.ballotwatch.graphql.plan;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.graphql.Name;

/** Reads plain fields straight from loaded objects: a getter, a record's accessor or a public field, found once. */
final class Properties {
    private record Property(Class<?> owner, String name) {}

    private final Map<Property, MethodHandle> handles = new ConcurrentHashMap<>();

    MethodHandle of(Class<?> owner, String name) {
        return handles.computeIfAbsent(new Property(owner, name), Properties::find);
    }

    private static MethodHandle find(Property property) {
        try {
            MethodHandles.Lookup lookup = MethodHandles.publicLookup();
            Method method = method(property.owner, property.name);
            MethodHandle handle = method != null
                    ? lookup.unreflect(method)
                    : lookup.unreflectGetter(field(property.owner, property.name));
            return handle.asType(handle.type().generic());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Nothing to read " + property + " from", e);
        }
    }

    private static Method method(Class<?> owner, String name) {
        String getter = "get" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
        String question = "is" + getter.substring(3);
        for (Method method : owner.getMethods()) {
            if (method.getParameterCount() == 0
                    && !method.isBridge()
                    && (method.getName().equals(getter)
                            || method.getName().equals(question)
                            || (owner.isRecord() && method.getName().equals(name))
                            || named(method.getAnnotation(Name.class), name))) {
                return method;
            }
        }
        return null;
    }

    private static Field field(Class<?> owner, String name) throws NoSuchFieldException {
        for (Field field : owner.getFields()) {
            if (named(field.getAnnotation(Name.class), name)) {
                return field;
            }
        }
        return owner.getField(name);
    }

    private static boolean named(Name annotation, String name) {
        return annotation != null && annotation.value().equals(name);
    }
}
