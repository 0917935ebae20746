package org.ballotwatch.feed;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A report that was retired, with or without a replacement.")
public final class RetirementNotice implements Notice {
    private final LogEntry entry;

    RetirementNotice(LogEntry entry) {
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
