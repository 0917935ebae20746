package org.ballotwatch.graphql.paging;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.ballotwatch.graphql.engine.FieldArguments;

/** Marks a field that returns a page of a list: its arguments are those of {@link PageArguments}. */
@FieldArguments(PageArguments.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Paged {}
