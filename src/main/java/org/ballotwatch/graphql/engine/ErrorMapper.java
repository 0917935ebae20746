package org.ballotwatch.graphql.engine;

/** Turns what a resolver threw into an error that clients may see. */
public interface ErrorMapper {
    FieldError of(Throwable thrown);

    /** The error of a field that must not be null and has no value. */
    FieldError missingValue();
}
