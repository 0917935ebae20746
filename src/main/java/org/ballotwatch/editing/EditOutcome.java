package org.ballotwatch.editing;

import java.util.List;
import org.ballotwatch.graphql.error.UserError;
import org.ballotwatch.graphql.node.GlobalId;

/** What came of edits: what each was about, in their order, or why none was made. */
record EditOutcome(List<GlobalId> ids, List<UserError> errors) {
    static EditOutcome done(List<GlobalId> ids) {
        return new EditOutcome(ids, List.of());
    }

    static EditOutcome rejected(List<UserError> errors) {
        return new EditOutcome(List.of(), errors);
    }
}
