package org.ballotwatch.setting;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Marks a text that no message and no log may quote. */
@Retention(RUNTIME)
@Target(METHOD)
public @interface Confidential {
    /** The regular expression that the whole value must match. */
    String pattern();

    /** The rule of the expression, in words. */
    String allowed();
}
