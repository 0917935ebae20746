package org.ballotwatch.feed;

import org.eclipse.microprofile.graphql.Description;

@Description("A change of an election, or of something reported about it.")
public final class ElectionNotice extends LoggedNotice implements Notice {
    ElectionNotice(LogEntry entry) {
        super(entry);
    }
}
