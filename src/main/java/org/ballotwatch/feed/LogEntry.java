package org.ballotwatch.feed;

import java.util.UUID;
import org.ballotwatch.database.RowReader;
import org.ballotwatch.revision.RevisionAction;

/**
 * One revision in the log.
 *
 * @param table the table of the record or report, in capitals
 * @param electionId the election that it is or is about, as of the time of reading; otherwise null
 * @param incidentId the same of an incident
 * @param otherIncidentId the second incident that it is about, for a link between two; otherwise null
 */
record LogEntry(
        LogOffset position,
        String table,
        UUID subjectId,
        RevisionAction action,
        UUID electionId,
        UUID incidentId,
        UUID otherIncidentId) {
    static LogEntry read(RowReader row) {
        return new LogEntry(
                new LogOffset(row.longInteger(), row.longInteger()),
                row.text(),
                row.uuid(),
                row.word(RevisionAction.class),
                row.uuid(),
                row.uuid(),
                row.uuid());
    }

    boolean isAboutIncident(UUID incident) {
        return incident.equals(incidentId) || incident.equals(otherIncidentId);
    }
}
