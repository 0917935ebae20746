package org.ballotwatch.feed;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A record that was merged, split, withdrawn or restored.")
public final class RecordNotice implements Notice {
    private final LogEntry entry;

    RecordNotice(LogEntry entry) {
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
