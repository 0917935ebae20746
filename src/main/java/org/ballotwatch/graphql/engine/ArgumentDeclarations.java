package org.ballotwatch.graphql.engine;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The arguments of a field that are no parameters of its method: those of {@link InheritedArguments} and of {@link FieldArguments}. */
record ArgumentDeclarations(Class<? extends Record> inherits, List<Class<? extends Record>> takes) {

    static ArgumentDeclarations of(Method method) {
        InheritedArguments inherits = method.getAnnotation(InheritedArguments.class);
        List<Class<? extends Record>> takes = Arrays.stream(method.getAnnotations())
                .map(ArgumentDeclarations::takes)
                .filter(Objects::nonNull)
                .<Class<? extends Record>>map(FieldArguments::value)
                .toList();
        return new ArgumentDeclarations(inherits == null ? null : inherits.value(), takes);
    }

    private static FieldArguments takes(Annotation annotation) {
        return annotation instanceof FieldArguments own
                ? own
                : annotation.annotationType().getAnnotation(FieldArguments.class);
    }

    /** Each is an argument. */
    List<RecordComponent> components() {
        return Stream.concat(Stream.ofNullable(inherits), takes.stream())
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .toList();
    }

    /** What holds here and for everything beneath. */
    ArgumentScope inherited(ArgumentScope above, Map<String, Object> given) {
        return inherits == null ? above : above.overriddenBy(given, inherits);
    }

    /** What holds here: that, and what the field takes for itself. */
    ArgumentScope own(ArgumentScope inherited, Map<String, Object> given) {
        ArgumentScope own = inherited;
        for (Class<? extends Record> type : takes) {
            own = own.overriddenBy(given, type);
        }
        return own;
    }
}
