package org.ballotwatch.feed;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A change of any record or report.")
public final class ChangeNotice implements Notice {
    private final LogEntry entry;

    ChangeNotice(LogEntry entry) {
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
