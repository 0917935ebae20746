package org.ballotwatch.setting;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.common.utils.StringUtil;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One setting, as declared by an interface of settings.
 *
 * @param property its name in configuration files, {@code ballotwatch.limits.depth}
 * @param type the type of its value, even if the setting is optional
 * @param orZero whether 0 is allowed
 * @param byDefault null if there is none
 */
public record Setting(
        String property,
        Method declared,
        Class<?> type,
        boolean orZero,
        @Nullable String byDefault) {
    private static final Duration A_DAY = Duration.ofDays(1);

    /** Returns all settings of a mapping and of its groups. */
    public static Stream<Setting> of(Class<?> mapping) {
        return of(mapping, mapping.getAnnotation(ConfigMapping.class).prefix()).stream();
    }

    private static List<Setting> of(Class<?> settings, String prefix) {
        List<Setting> found = new ArrayList<>();
        for (Method method : settings.getDeclaredMethods()) {
            if (!Modifier.isAbstract(method.getModifiers())) {
                continue;
            }
            String property = prefix + "." + StringUtil.skewer(method.getName());
            Class<?> type = type(method.getGenericReturnType());
            if (type.getName().startsWith("java.") || type.isPrimitive()) {
                WithDefault given = method.getAnnotation(WithDefault.class);
                boolean orZero = method.isAnnotationPresent(ZeroAllowed.class);
                found.add(new Setting(property, method, type, orZero, given == null ? null : given.value()));
            } else {
                found.addAll(of(type, property));
            }
        }
        return found;
    }

    /** Returns the environment variable of the setting. */
    public String variable() {
        return variable(property);
    }

    /** Returns the environment variable of a property. */
    public static String variable(String property) {
        return property.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT);
    }

    /** Returns what is wrong with a value: a sentence, or nothing. */
    public Optional<String> fault(String value) {
        return isAllowed(value)
                ? Optional.empty()
                : Optional.of("%s is %s; it must be %s.".formatted(variable(), quoted(value), allowed()));
    }

    private String quoted(String value) {
        if (value.isEmpty()) {
            return "empty";
        }
        return confidential() == null ? value : "not valid";
    }

    private @Nullable Confidential confidential() {
        return declared.getAnnotation(Confidential.class);
    }

    private String allowed() {
        if (confidential() != null) {
            return confidential().allowed();
        }
        if (type == boolean.class) {
            return "true or false";
        }
        if (type == Duration.class) {
            return "a time from 1 millisecond to 24 hours, such as 10S or PT0.5S";
        }
        return isNumber() ? "a whole number, %d or more".formatted(least()) : "a text";
    }

    private boolean isAllowed(String value) {
        if (confidential() != null) {
            return value.matches(confidential().pattern());
        }
        if (type == boolean.class) {
            return value.equalsIgnoreCase("true") || value.equalsIgnoreCase("false");
        }
        if (type == Duration.class) {
            return isTime(value);
        }
        return !isNumber() || isNumber(value);
    }

    /** PostgreSQL counts in milliseconds, takes zero for "no limit", and cannot count beyond 24 days. */
    private static boolean isTime(String value) {
        try {
            Duration time = DurationConverter.parseDuration(value);
            return time != null && time.toMillis() >= 1 && time.compareTo(A_DAY) <= 0;
        } catch (IllegalArgumentException | ArithmeticException e) {
            return false;
        }
    }

    private boolean isNumber() {
        return type == int.class || type == long.class || type == Long.class;
    }

    private boolean isNumber(String value) {
        if (!value.matches("[+-]?\\d+")) {
            return false;
        }
        BigInteger number = new BigInteger(value);
        return number.compareTo(BigInteger.valueOf(least())) >= 0
                && number.bitLength() < (type == int.class ? Integer.SIZE : Long.SIZE);
    }

    private int least() {
        return orZero ? 0 : 1;
    }

    private static Class<?> type(Type declared) {
        return declared instanceof ParameterizedType optional
                ? (Class<?>) optional.getActualTypeArguments()[0]
                : (Class<?>) declared;
    }
}
