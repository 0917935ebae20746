package org.ballotwatch.feed;

import java.util.UUID;
import org.ballotwatch.database.Columns;
import org.ballotwatch.graphql.node.GlobalId;
import org.ballotwatch.revision.RevisionAction;

/**
 * One revision, as the log has it.
 *
 * @param table of the record or report, in capitals
 * @param electionId the election that it is, or is about, as of when the log was read; null of all else
 */
record Logged(Position position, String table, UUID subjectId, RevisionAction action, UUID electionId) {
    static Logged read(Columns row) {
        return new Logged(
                new Position(row.longInteger(), row.longInteger()),
                row.text(),
                row.uuid(),
                row.word(RevisionAction.class),
                row.uuid());
    }

    GlobalId subject() {
        return new GlobalId(Subjects.kind(table), subjectId);
    }
}
