package org.ballotwatch.graphql.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an API whose methods report invalid values in their inputs themselves, next to other faults. Such a value is
 * null in the input, and the {@link FieldContext} has its fault. Other methods are not called with an invalid value.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface InputFaults {}
