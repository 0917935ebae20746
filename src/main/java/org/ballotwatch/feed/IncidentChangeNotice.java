package org.ballotwatch.feed;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A change of an incident, or of something reported about it.")
public final class IncidentChangeNotice implements Notice {
    private final LogEntry entry;

    IncidentChangeNotice(LogEntry entry) {
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
