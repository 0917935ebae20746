package org.ballotwatch.graphql.engine;

/** The arguments that hold for a field, and the scope that it reads in because of them. */
record FieldScope(ArgumentScope arguments, ExecutionScope execution) {
    /** The same scope object where the arguments are the same, so that it tells whether parents must be read again. */
    FieldScope with(ArgumentScope changed) {
        return changed == arguments ? this : new FieldScope(changed, execution.with(changed));
    }
}
