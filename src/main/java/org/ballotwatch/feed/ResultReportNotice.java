package org.ballotwatch.feed;

import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A new report on the seats or votes of a party in an election.")
public final class ResultReportNotice implements Notice {
    private final LogEntry entry;
    private final UUID electionId;
    private final UUID partyId;

    ResultReportNotice(LogEntry entry, UUID electionId, UUID partyId) {
        this.entry = entry;
        this.electionId = electionId;
        this.partyId = partyId;
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

    UUID partyId() {
        return partyId;
    }
}
