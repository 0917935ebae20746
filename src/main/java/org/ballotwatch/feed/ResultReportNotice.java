package org.ballotwatch.feed;

import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A new report on the result of an election.")
public final class ResultReportNotice implements Notice {
    private final LogEntry entry;
    private final UUID electionId;

    ResultReportNotice(LogEntry entry, UUID electionId) {
        this.entry = entry;
        this.electionId = electionId;
    }

    @Override
    @NonNull
    @Description(CURSOR)
    public String getCursor() {
        return entry.position().cursor();
    }

    @Override
    public LogEntry entry() {
        return entry;
    }

    UUID electionId() {
        return electionId;
    }
}
