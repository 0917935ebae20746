package org.ballotwatch.setting;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Marks a number that may be 0; every other number is at least 1. */
@Retention(RUNTIME)
@Target(METHOD)
public @interface ZeroAllowed {}
