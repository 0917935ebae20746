package org.ballotwatch.graphql.engine;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of a field that are not parameters of its method: those of {@link InheritedArguments} and {@link
 * FieldArguments}.
 */
record ArgumentDeclarations(
        @Nullable Class<? extends Record> inherited, boolean anyParents, List<Class<? extends Record>> own) {

    static ArgumentDeclarations of(Method method) {
        InheritedArguments inherited = method.getAnnotation(InheritedArguments.class);
        List<Class<? extends Record>> own = Arrays.stream(method.getAnnotations())
                .map(ArgumentDeclarations::own)
                .filter(Objects::nonNull)
                .<Class<? extends Record>>map(FieldArguments::value)
                .toList();
        return inherited == null
                ? new ArgumentDeclarations(null, false, own)
                : new ArgumentDeclarations(inherited.value(), inherited.anyParents(), own);
    }

    private static @Nullable FieldArguments own(Annotation annotation) {
        return annotation instanceof FieldArguments own
                ? own
                : annotation.annotationType().getAnnotation(FieldArguments.class);
    }

    /** Returns the record components; each is an argument. */
    List<RecordComponent> components() {
        return Stream.concat(Stream.ofNullable(inherited), own.stream())
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .toList();
    }

    /** Returns the values that apply to the field and to everything below it. */
    ArgumentScope inherited(ArgumentScope above, Map<String, Object> given, ArgumentConversion conversion) {
        return inherited == null ? above : above.overriddenBy(given, inherited, conversion);
    }

    /** Returns the values that apply to the field itself: the inherited ones and its own. */
    ArgumentScope own(ArgumentScope scope, Map<String, Object> given, ArgumentConversion conversion) {
        ArgumentScope all = scope;
        for (Class<? extends Record> type : own) {
            all = all.overriddenBy(given, type, conversion);
        }
        return all;
    }
}
