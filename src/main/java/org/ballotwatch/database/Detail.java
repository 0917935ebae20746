package org.ballotwatch.database;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * On a field of an entity that is only shown, and from which nothing follows. Statements that read many rows leave its column
 * out, unless the client's selection mentions it.
 */
@Target(FIELD)
@Retention(RUNTIME)
public @interface Detail {
    /** Names of the GraphQL fields that show it, beside its own. */
    String[] shownBy() default {};
}
