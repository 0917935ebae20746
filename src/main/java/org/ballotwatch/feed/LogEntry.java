package org.ballotwatch.feed;

import java.util.UUID;
import org.ballotwatch.database.RowReader;
import org.ballotwatch.revision.RevisionAction;

/**
 * One revision in the log.
 *
 * @param table the table of the record or report, in capitals
 * @param electionId the election that it is or is about, as of the time of reading; otherwise null
 */
record LogEntry(LogOffset position, String table, UUID subjectId, RevisionAction action, UUID electionId) {
    static LogEntry read(RowReader row) {
        return new LogEntry(
                new LogOffset(row.longInteger(), row.longInteger()),
                row.text(),
                row.uuid(),
                row.word(RevisionAction.class),
                row.uuid());
    }
}
