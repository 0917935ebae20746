package org.ballotwatch.feed;

import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;

@Description("A new report on the result of an election.")
public final class ResultReportNotice extends LoggedNotice implements Notice {
    private final UUID electionId;

    ResultReportNotice(LogEntry entry, UUID electionId) {
        super(entry);
        this.electionId = electionId;
    }

    UUID electionId() {
        return electionId;
    }
}
