package org.ballotwatch.graphql.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a field one optional argument per component of a record; a component that is not given is inherited from the
 * nearest field above that was given it. A resolver reads the outcome from its {@link FieldContext}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface InheritedArguments {
    Class<? extends Record> value();

    /**
     * Whether the method takes its parents as they are, also where its arguments make it read in another scope than they
     * were read in. For methods that use nothing of them but their ids.
     */
    boolean anyParents() default false;
}
