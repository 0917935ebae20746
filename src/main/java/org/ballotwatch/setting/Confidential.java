package org.ballotwatch.setting;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** On a text that no message and no log may quote. */
@Retention(RUNTIME)
@Target(METHOD)
public @interface Confidential {
    /** The regular expression that a value has to match as a whole. */
    String pattern();

    /** What the expression allows, in words. */
    String allowed();
}
