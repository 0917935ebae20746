package org.ballotwatch.graphql.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a field one optional argument per component of a record. A component that is not given is inherited from the
 * nearest field above that has it. A resolver reads the resulting values from its {@link FieldContext}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface InheritedArguments {
    Class<? extends Record> value();

    /**
     * Whether the method takes its parents unchanged, even if its arguments make it read in another scope than theirs.
     * For methods that use only the parents' ids.
     */
    boolean anyParents() default false;
}
