package org.ballotwatch.graphql.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a field one optional argument per component of a record, for the field alone. An annotation that carries this
 * one does the same. A resolver reads the values from its {@link FieldContext}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface FieldArguments {
    Class<? extends Record> value();
}
