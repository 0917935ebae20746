package org.ballotwatch.startup;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.github.benmanes.caffeine.cache.AsyncCacheLoader;
import com.github.benmanes.caffeine.cache.CacheLoader;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/** The classes that Caffeine generates, one for each kind of cache and one for its entries, and finds by name. */
final class CacheClasses {
    private static final List<String> FACTORIES = List.of("LocalCacheFactory", "NodeFactory");

    private static final String FEATURE = "/io/quarkus/caffeine/runtime/graal/CacheConstructorsFeature.class";

    private CacheClasses() {}

    /** The classes that Caffeine used in this process. */
    static TreeSet<String> loaded() throws ReflectiveOperationException {
        TreeSet<String> names = new TreeSet<>();
        for (String factory : FACTORIES) {
            Class<?> type = Class.forName(Caffeine.class.getPackageName() + "." + factory);
            Field found = type.getField("FACTORIES");
            found.setAccessible(true);
            for (Object name : ((Map<?, ?>) found.get(null)).keySet()) {
                names.add(type.getPackageName() + "." + name);
            }
        }
        return names;
    }

    /** Returns whether Quarkus registers it with GraalVM, by a list in its code that covers the usual kinds. */
    static boolean isRegisteredByQuarkus(String type) {
        // As the class file has it: tag, length, characters. The class itself needs GraalVM to be loaded.
        String constant = "\1" + (char) 0 + (char) type.length() + type;
        try (InputStream file = CacheClasses.class.getResourceAsStream(FEATURE)) {
            return new String(file.readAllBytes(), ISO_8859_1).contains(constant);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Builds a cache as a method of the service does, so that Caffeine itself shows which classes it needs. */
    static void buildAs(JavaCodeUnit unit) throws ReflectiveOperationException {
        List<Method> steps = unit.getMethodCallsFromSelf().stream()
                .filter(call -> call.getTargetOwner().isEquivalentTo(Caffeine.class))
                .map(JavaMethodCall::getTarget)
                .map(target -> target.resolveMember().orElseThrow().reflect())
                .toList();
        List<Method> starts = steps.stream()
                .filter(step -> step.getName().equals("newBuilder"))
                .toList();
        List<Method> ends = steps.stream()
                .filter(step -> step.getName().startsWith("build"))
                .distinct()
                .toList();
        if (starts.size() != 1 || ends.size() != 1) {
            throw new IllegalArgumentException(
                    unit.getFullName() + " does not build exactly one cache, from newBuilder() to build()");
        }
        Caffeine<Object, Object> builder = Caffeine.newBuilder();
        for (Method step : steps) {
            if (step.getReturnType() == Caffeine.class && !starts.contains(step)) {
                step.invoke(builder, arguments(step));
            }
        }
        ends.get(0).invoke(builder, arguments(ends.get(0)));
    }

    private static Object[] arguments(Method step) {
        Class<?>[] types = step.getParameterTypes();
        Object[] values = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            values[i] = argument(types[i]);
        }
        return values;
    }

    private static Object argument(Class<?> type) {
        if (type == long.class) {
            return 1L;
        }
        if (type == int.class) {
            return 1;
        }
        if (type == Duration.class) {
            return Duration.ofHours(1);
        }
        if (type == TimeUnit.class) {
            return TimeUnit.HOURS;
        }
        if (type == CacheLoader.class) {
            return (CacheLoader<Object, Object>) key -> key;
        }
        if (type == AsyncCacheLoader.class) {
            return (AsyncCacheLoader<Object, Object>) (key, executor) -> null;
        }
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> null);
    }
}
