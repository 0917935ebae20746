package org.ballotwatch.feed;

import java.util.UUID;
import org.ballotwatch.graphql.node.GlobalId;
import org.ballotwatch.revision.RevisionAction;

/**
 * One revision, as the log has it.
 *
 * @param table of the record or report, in capitals
 */
record Logged(Position position, String table, UUID subjectId, RevisionAction action) {
    GlobalId subject() {
        return new GlobalId(Subjects.kind(table), subjectId);
    }
}
