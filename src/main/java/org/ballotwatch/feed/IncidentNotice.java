package org.ballotwatch.feed;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("An incident that was recorded.")
public final class IncidentNotice implements Notice {
    private final LogEntry entry;

    IncidentNotice(LogEntry entry) {
        this.entry = entry;
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
}
