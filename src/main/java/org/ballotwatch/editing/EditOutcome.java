package org.ballotwatch.editing;

import java.util.List;
import org.ballotwatch.graphql.error.UserError;
import org.ballotwatch.graphql.node.GlobalId;

/** The outcome of edits: the subject of each, in their order, or the errors that rejected all of them. */
record EditOutcome(List<GlobalId> ids, List<UserError> errors) {
    static EditOutcome done(List<GlobalId> ids) {
        return new EditOutcome(ids, List.of());
    }

    static EditOutcome rejected(List<UserError> errors) {
        return new EditOutcome(List.of(), errors);
    }
}
