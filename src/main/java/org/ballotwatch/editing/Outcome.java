package org.ballotwatch.editing;

import java.util.List;
import org.ballotwatch.graphql.mutation.UserError;
import org.ballotwatch.graphql.node.GlobalId;

/** What came of edits: what each was about, in their order, or why none was made. */
record Outcome(List<GlobalId> ids, List<UserError> errors) {
    static Outcome done(List<GlobalId> ids) {
        return new Outcome(ids, List.of());
    }

    static Outcome rejected(List<UserError> errors) {
        return new Outcome(List.of(), errors);
    }
}
