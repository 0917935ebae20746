package org.ballotwatch.entry;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a field of an input that refers to a record by id or key. The kinds determine the columns of the entity. The default
 * is every kind.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Refers {
    KeyedKind[] value() default {
        KeyedKind.SOURCE,
        KeyedKind.PLACE,
        KeyedKind.PERSON,
        KeyedKind.PARTY,
        KeyedKind.ORGANIZATION,
        KeyedKind.ELECTION,
        KeyedKind.INCIDENT,
        KeyedKind.DISPUTE
    };
}
