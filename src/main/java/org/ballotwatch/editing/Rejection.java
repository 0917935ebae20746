package org.ballotwatch.editing;

import java.util.List;
import org.ballotwatch.graphql.error.ErrorCode;
import org.ballotwatch.graphql.error.UserError;

/** Rolls back the transaction of edits that have errors. */
final class Rejection extends RuntimeException {
    private final transient List<UserError> errors;

    Rejection(List<UserError> errors) {
        super("The edits were rejected", null, false, false);
        this.errors = List.copyOf(errors);
    }

    Rejection(ErrorCode code, String path, String message) {
        this(List.of(UserError.of(code, path, message)));
    }

    static void when(boolean wrong, ErrorCode code, String path, String message) {
        if (wrong) {
            throw new Rejection(code, path, message);
        }
    }

    List<UserError> errors() {
        return errors;
    }
}
