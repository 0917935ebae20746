package org.ballotwatch.graphql.plan;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The arguments of a field that are no parameters of its method: those of {@link Inherits} and of {@link Takes}. */
record Extras(Class<? extends Record> inherits, List<Class<? extends Record>> takes) {

    static Extras of(Method method) {
        Inherits inherits = method.getAnnotation(Inherits.class);
        List<Class<? extends Record>> takes = Arrays.stream(method.getAnnotations())
                .map(Extras::takes)
                .filter(Objects::nonNull)
                .<Class<? extends Record>>map(Takes::value)
                .toList();
        return new Extras(inherits == null ? null : inherits.value(), takes);
    }

    private static Takes takes(Annotation annotation) {
        return annotation instanceof Takes own
                ? own
                : annotation.annotationType().getAnnotation(Takes.class);
    }

    /** Each is an argument. */
    List<RecordComponent> components() {
        return Stream.concat(Stream.ofNullable(inherits), takes.stream())
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .toList();
    }

    /** What holds here and for everything beneath. */
    Inherited inherited(Inherited above, Map<String, Object> given) {
        return inherits == null ? above : above.overriddenBy(given, inherits);
    }

    /** What holds here: that, and what the field takes for itself. */
    Inherited own(Inherited inherited, Map<String, Object> given) {
        Inherited own = inherited;
        for (Class<? extends Record> type : takes) {
            own = own.overriddenBy(given, type);
        }
        return own;
    }
}
