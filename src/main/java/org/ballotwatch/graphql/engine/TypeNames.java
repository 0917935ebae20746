package org.ballotwatch.graphql.engine;

import org.eclipse.microprofile.graphql.Name;

/** The names in the schema of Java types that implement an interface or belong to a union. */
public final class TypeNames {
    private static final ClassValue<String> NAMES = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> javaType) {
            Name name = javaType.getAnnotation(Name.class);
            return name == null ? javaType.getSimpleName() : name.value();
        }
    };

    private TypeNames() {}

    public static String of(Class<?> javaType) {
        return NAMES.get(javaType);
    }
}
