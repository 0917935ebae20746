package org.ballotwatch.graphql.engine;

/** Converts what a resolver threw into an error that clients may see. */
public interface ErrorMapper {
    FieldError of(Throwable thrown);

    /** Returns the error of a non-null field that has no value. */
    FieldError missingValue();
}
