package org.ballotwatch.feed;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * What all kinds of notices have. It has the methods of {@link Notice}, but only the kinds implement that interface,
 * since GraphQL would otherwise make an object type from this class.
 */
public abstract class LoggedNotice {
    private final LogEntry entry;

    LoggedNotice(LogEntry entry) {
        this.entry = entry;
    }

    @NonNull
    @Description(Notice.CURSOR)
    public String getCursor() {
        return entry.position().cursor();
    }

    public LogEntry entry() {
        return entry;
    }
}
