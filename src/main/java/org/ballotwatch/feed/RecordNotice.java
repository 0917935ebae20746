package org.ballotwatch.feed;

import org.eclipse.microprofile.graphql.Description;

@Description("A record that was merged, split, withdrawn or restored.")
public final class RecordNotice extends LoggedNotice implements Notice {
    RecordNotice(LogEntry entry) {
        super(entry);
    }
}
