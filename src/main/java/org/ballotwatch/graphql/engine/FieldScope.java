package org.ballotwatch.graphql.engine;

import org.jspecify.annotations.Nullable;

/** The arguments that apply to a field, and the scope that it reads in because of them. */
record FieldScope(ArgumentScope arguments, ExecutionScope execution) {
    /**
     * Returns the same scope object for the same arguments, so that comparing scopes shows whether parents must be read
     * again.
     */
    FieldScope with(ArgumentScope changed) {
        return changed == arguments ? this : new FieldScope(changed, execution.with(changed));
    }

    /** Returns the scope below an object with arguments of its own; null if it has none. */
    FieldScope below(@Nullable Record own) {
        return own == null ? this : with(arguments.overriddenBy(own));
    }
}
